/** All take the clinic's time zone, so that the server's page and the browser's agree. `at` is ISO 8601. */

const DAY_MS = 86_400_000;

/** @returns "2026-11-22" in that time zone */
function dayKey(at: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date(at));
}

/** Calendar days from `now` to `at`: 0 today, 1 tomorrow, -1 yesterday. */
export function daysFrom(now: number, at: string, timeZone: string): number {
  const midnight = (time: string | number) => Date.parse(`${dayKey(time, timeZone)}T00:00:00Z`);
  return Math.round((midnight(at) - midnight(now)) / DAY_MS);
}

/** @returns "Today", "Tomorrow", "Yesterday", "Thu 26 Nov" or, in another year, "Thu 26 Nov 2027" */
export function formatDay(at: string, now: number, timeZone: string): string {
  const days = daysFrom(now, at, timeZone);
  const near = { [-1]: "Yesterday", 0: "Today", 1: "Tomorrow" }[days];
  if (near !== undefined) return near;
  const sameYear = dayKey(at, timeZone).slice(0, 4) === dayKey(now, timeZone).slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { timeZone, weekday: "short", day: "numeric", month: "short", ...(sameYear ? {} : { year: "numeric" }) };
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(at)).replace(",", "");
}

/** @returns "14:20" */
export function formatClock(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}

/** @returns "22 Nov 2026" */
export function formatDate(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "short", year: "numeric" }).format(new Date(at));
}
