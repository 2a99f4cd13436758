import { Temporal } from "temporal-polyfill";

export type VisitKind = "in_person" | "video";

/** When a clinician sees patients on one day of the week, by the wall clock. */
export interface WorkingHours {
  /** 1 is Monday, 7 is Sunday: the day on which they begin */
  isoWeekday: number;
  /** minutes of the wall clock since that day's midnight; past 1440 they go on into the next day */
  fromMin: number;
  toMin: number;
  kind: VisitKind;
  /** how long a visit takes, minutes */
  slotMin: number;
}

export interface Calendar {
  /** IANA name: "Europe/Dublin" */
  timeZone: string;
  /** kept free after every visit, minutes */
  bufferMin: number;
  hours: readonly WorkingHours[];
}

const DAY_MIN = 1_440;
const MINUTE_MS = 60_000;

/**
 * The moment at which the wall clock shows so many minutes after a day's midnight. Where the clocks skip that time, it
 * is as much later as they skip; where they show it twice, it is the first of the two.
 */
export function momentOf(date: Temporal.PlainDate, minute: number, timeZone: string): Temporal.Instant {
  const day = date.add({ days: Math.floor(minute / DAY_MIN) });
  const time = Temporal.PlainTime.from({ hour: 0 }).add({ minutes: minute % DAY_MIN });
  return day.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation: "compatible" }).toInstant();
}

/** From when to when somebody works who begins on this day, ms since the epoch. A night on which the clocks change is an hour longer or shorter than its wall clock says. */
export function shiftOf({ fromMin, toMin }: Pick<WorkingHours, "fromMin" | "toMin">, date: Temporal.PlainDate, timeZone: string): { fromMs: number; toMs: number } {
  return { fromMs: momentOf(date, fromMin, timeZone).epochMilliseconds, toMs: momentOf(date, toMin, timeZone).epochMilliseconds };
}

/** Whether a visit of this kind lies wholly within the hours. Those of the day before may reach into this one. */
export function isWithinHours({ timeZone, hours }: Calendar, visit: { startsAt: Date; endsAt: Date; kind: VisitKind }): boolean {
  const today = Temporal.Instant.fromEpochMilliseconds(visit.startsAt.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return [today, today.subtract({ days: 1 })].some((date) =>
    hours.some((each) => {
      if (each.isoWeekday !== date.dayOfWeek || each.kind !== visit.kind) return false;
      const { fromMs, toMs } = shiftOf(each, date, timeZone);
      return visit.startsAt.getTime() >= fromMs && visit.endsAt.getTime() <= toMs;
    }),
  );
}

export interface PlannedVisit {
  startsAt: Date;
  endsAt: Date;
  kind: VisitKind;
}

/**
 * Every time that can be booked of those who begin work on these days, in order. Each lasts as long as its kind does by
 * the clock that never changes, and the buffer follows it.
 * @param firstDay in the calendar's own time zone
 */
export function planVisits({ timeZone, bufferMin, hours }: Calendar, firstDay: Temporal.PlainDate, days: number): PlannedVisit[] {
  const dates = Array.from({ length: days }, (_, index) => firstDay.add({ days: index }));
  return dates.flatMap((date) => hours.filter(({ isoWeekday }) => isoWeekday === date.dayOfWeek).flatMap((each) => visitsOf(each, date, timeZone, bufferMin))).sort(byStart);
}

function visitsOf({ slotMin, kind, ...hours }: WorkingHours, date: Temporal.PlainDate, timeZone: string, bufferMin: number): PlannedVisit[] {
  const { fromMs, toMs } = shiftOf(hours, date, timeZone);
  const [lengthMs, stepMs] = [slotMin * MINUTE_MS, (slotMin + bufferMin) * MINUTE_MS];
  const count = Math.max(0, Math.floor((toMs - fromMs - lengthMs) / stepMs) + 1);
  return Array.from({ length: count }, (_, index) => {
    const startMs = fromMs + index * stepMs;
    return { startsAt: new Date(startMs), endsAt: new Date(startMs + lengthMs), kind };
  });
}

function byStart(one: PlannedVisit, other: PlannedVisit): number {
  return one.startsAt.getTime() - other.startsAt.getTime();
}
