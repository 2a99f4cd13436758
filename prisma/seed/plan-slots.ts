import { Temporal } from "temporal-polyfill";
import { planVisits, type Calendar } from "@/lib/appointments/working-hours";
import type { DemoClinician } from "./clinicians";
import { stableId } from "./stable-id";

export interface PlannedSlot {
  id: string;
  clinicianSlug: string;
  startsAt: Date;
  endsAt: Date;
  kind: "in_person" | "video";
}

const VISIT_MIN = { in_person: 20, video: 15 } as const;

/** The time zone of the clinic: that of the process, which the variable TZ sets. */
function clinicZone(): string {
  return Temporal.Now.timeZoneId();
}

/** A demo clinician's working hours as the database keeps them. */
export function calendarOf({ hours, offsetMin, timeZone = clinicZone(), visitMin = VISIT_MIN, bufferMin = 0 }: DemoClinician): Calendar {
  return {
    timeZone,
    bufferMin,
    hours: hours.flatMap(({ weekdays, from, to, kind }) =>
      weekdays.map((isoWeekday) => ({ isoWeekday, fromMin: from * 60 + offsetMin, toMin: to * 60, kind, slotMin: visitMin[kind] })),
    ),
  };
}

/** Every slot of a clinician from today on, for so many days, by their hours. The same day always gives the same slots. */
export function planSlots(clinician: DemoClinician, today: Date, days: number): PlannedSlot[] {
  const firstDay = Temporal.Instant.fromEpochMilliseconds(today.getTime()).toZonedDateTimeISO(clinicZone()).toPlainDate();
  return planVisits(calendarOf(clinician), firstDay, days).map((visit) => ({
    ...visit,
    id: stableId("slot", clinician.slug, visit.startsAt.toISOString()),
    clinicianSlug: clinician.slug,
  }));
}
