import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { clinicTimeZone } from "@/lib/clinic-time-zone";
import { getViewer } from "@/lib/auth/viewer";
import { listChats } from "@/lib/data/chats/list-chats";
import { getCurrentPatient } from "@/lib/data/patients/get-current-patient";
import { env } from "@/lib/env";
import { readPreferences } from "@/lib/preferences/preferences";
import { gatherActions } from "./gather-actions";

const GUEST = { kind: "guest", name: "Guest", age: null, mainCondition: null } as const;

/** What surrounds every page of the signed-in app: whose record it is about, their chats, the chosen settings. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const [viewer, preferences] = await Promise.all([getViewer(), readPreferences()]);
  const [patient, chats] = viewer === null ? [null, []] : await Promise.all([getCurrentPatient(viewer), listChats(viewer)]);
  const app = {
    actions: gatherActions,
    viewer: patient ?? GUEST,
    developerMode: env().DEVELOPER_MODE === "on",
    timeZone: clinicTimeZone(),
    now: pageTime(),
  };
  return (
    <AppShell app={app} preferences={preferences} chats={chats}>
      {children}
    </AppShell>
  );
}

/** When this request's page is made, ms since the epoch. */
function pageTime(): number {
  return Date.now();
}
