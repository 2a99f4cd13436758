import { Temporal } from "temporal-polyfill";

/** Days of the wall clock in a time zone, for a calendar's pages. Days are ISO dates: "2026-11-23". */

export function todayIn(timeZone: string, now: number): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** @returns the day if it is one, else null */
export function readDay(text: string | undefined): string | null {
  try {
    return text === undefined ? null : Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The week of a day, from Monday on. */
export function weekOf(day: string): string[] {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: index }).toString());
}

/** From the first moment of a day to the first moment after another: 23, 24 or 25 hours each, as the clocks have it. */
export function spanOf(firstDay: string, lastDay: string, timeZone: string): { from: Date; to: Date } {
  const start = (day: string) => new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
  return { from: start(firstDay), to: start(addDays(lastDay, 1)) };
}

/** On which day a moment is and how far the wall clock has come by then, in minutes. */
export function placeOf(at: string, timeZone: string): { day: string; minute: number } {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return { day: zoned.toPlainDate().toString(), minute: zoned.hour * 60 + zoned.minute };
}
