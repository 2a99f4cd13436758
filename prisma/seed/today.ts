/** Where the demo clinic's clocks are: the time zone of the process, which the variable TZ sets. */
export function atClinic(today: Date, daysFromToday: number, hour: number, minute = 0): Date {
  // Local time on purpose: a slot at nine is at nine before and after the clocks change.
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + daysFromToday, hour, minute);
}

/** A day as the database keeps it, "2026-03-31", some days before today. */
export function dayBefore(today: Date, daysAgo: number): string {
  const date = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo));
  return date.toISOString().slice(0, 10);
}

/** The birth date of somebody who is this old today. */
export function bornBefore(today: Date, { years = 0, months = 0, days = 0 }: { years?: number; months?: number; days?: number }): string {
  const date = new Date(Date.UTC(today.getFullYear() - years, today.getMonth() - months, today.getDate() - days));
  return date.toISOString().slice(0, 10);
}
