import type { Preferences } from "@/components/chat/actions-interface";

const NAME = "gather-preferences";
const ONE_YEAR_S = 365 * 24 * 60 * 60;

/**
 * Keeps the preferences where the server reads them (`lib/preferences`). Written here and not by an action, since
 * a cookie set by an action makes Next build the whole page anew, in the middle of whatever the reader is doing.
 */
export function keepPreferences({ mode, profile, theme, region }: Preferences): void {
  const value = new URLSearchParams({ mode, profile, theme, region }).toString();
  document.cookie = `${NAME}=${encodeURIComponent(value)}; path=/; max-age=${ONE_YEAR_S}; samesite=lax`;
}
