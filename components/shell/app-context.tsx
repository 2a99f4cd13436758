"use client";

import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { GatherActions } from "@/components/chat/actions-interface";

/** Whose record the chats are about. */
export interface Viewer {
  kind: "guest" | "demo";
  name: string;
  /** years; null when not given */
  age: number | null;
  /** "atrial fibrillation"; null when nothing is on record */
  mainCondition: string | null;
}

/** What every screen may need and no screen changes. */
export interface AppSurroundings {
  actions: GatherActions;
  viewer: Viewer;
  /** are the mode toggle and the timing panel offered */
  developerMode: boolean;
  /** the clinic's time zone, in which all times are shown: "Europe/Berlin" */
  timeZone: string;
  /** when the page was made, ms since the epoch */
  now: number;
}

const AppContext = createContext<AppSurroundings | null>(null);

export function AppProvider({ value, children }: { value: AppSurroundings; children: ReactNode }) {
  return <AppContext value={value}>{children}</AppContext>;
}

export function useApp(): AppSurroundings {
  const app = useContext(AppContext);
  if (app === null) throw new Error("useApp needs an AppProvider above it");
  return app;
}
