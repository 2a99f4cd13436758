"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Preferences } from "@/components/chat/actions-interface";
import { keepPreferences } from "./preferences-cookie";

interface PreferencesValue extends Preferences {
  /** takes effect at once and is kept */
  change: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesValue | null>(null);

export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial);
  const change = useCallback(
    (next: Partial<Preferences>) => {
      const changed = { ...preferences, ...next };
      setPreferences(changed);
      keepPreferences(changed);
      showTheme(changed.theme);
    },
    [preferences],
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
