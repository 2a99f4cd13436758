/** @param day an ISO date without a time: "2026-11-22" @returns "22 Nov 2026" */
export function formatIsoDay(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" }).format(new Date(`${day}T00:00:00Z`));
}
