"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Preferences } from "@/components/chat/actions-interface";
import { useApp } from "./app-context";

interface PreferencesValue extends Preferences {
  /** takes effect at once; the server keeps it in a cookie */
  change: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesValue | null>(null);

export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const { actions } = useApp();
  const [preferences, setPreferences] = useState(initial);
  const change = useCallback(
    (next: Partial<Preferences>) => {
      setPreferences((now) => ({ ...now, ...next }));
      if (next.theme !== undefined) showTheme(next.theme);
      // A cookie that could not be set costs the choice after a reload, nothing now.
      actions.setPreference(next).catch(() => undefined);
    },
    [actions],
  );
  const value = useMemo(() => ({ ...preferences, change }), [preferences, change]);
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

export function usePreferences(): PreferencesValue {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error("usePreferences needs a PreferencesProvider above it");
  return preferences;
}

function showTheme(theme: Preferences["theme"]) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
