import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { env } from "@/lib/env";

/** What a visitor chose, kept in one cookie, which the browser writes (components/shell/preferences-cookie.ts). Unset or unreadable parts fall back to the server's settings. */
const preferencesSchema = z.object({
  mode: z.enum(["sequential", "concurrent"]),
  profile: z.enum(["instant", "realistic", "textbook"]),
  theme: z.enum(["system", "light", "dark"]),
  region: z.enum(["EU", "UK", "US"]),
});
const partOfPreferences = preferencesSchema.partial();
export type Preferences = z.output<typeof preferencesSchema>;

const COOKIE = "gather-preferences";

function defaults(): Preferences {
  return { mode: "concurrent", profile: env().LATENCY_PROFILE, theme: "system", region: env().REGION };
}

export async function readPreferences(): Promise<Preferences> {
  // Cookies first: they make a page dynamic, and no setting of the server exists while it is built.
  const store = await cookies();
  return { ...defaults(), ...chosen(store.get(COOKIE)?.value) };
}

function chosen(value: string | undefined): Partial<Preferences> {
  const parts = [...new URLSearchParams(value ?? "")];
  return parts.reduce<Partial<Preferences>>((known, [name, part]) => ({ ...known, ...partOfPreferences.safeParse({ [name]: part }).data }), {});
}
