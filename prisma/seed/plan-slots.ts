import type { DemoClinician } from "./clinicians";
import { stableId } from "./stable-id";
import { atClinic } from "./today";

export interface PlannedSlot {
  id: string;
  clinicianSlug: string;
  startsAt: Date;
  endsAt: Date;
  kind: "in_person" | "video";
}

const SLOT_MIN = 20;

/** Every slot of a clinician from today on, for so many days, by their hours. The same day always gives the same slots. */
export function planSlots(clinician: DemoClinician, today: Date, days: number): PlannedSlot[] {
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const weekday = atClinic(today, day, 12).getDay();
    return clinician.hours
      .filter(({ weekdays }) => weekdays.includes(weekday))
      .flatMap(({ from, to, kind }) => slotsBetween(clinician, from, to).map((minute) => slotAt(clinician, today, day, minute, kind)));
  });
}

/** Minutes of the day at which slots begin. */
function slotsBetween({ offsetMin }: DemoClinician, from: number, to: number): number[] {
  const first = from * 60 + offsetMin;
  const count = Math.floor((to * 60 - first) / SLOT_MIN);
  return Array.from({ length: count }, (_, index) => first + index * SLOT_MIN);
}

function slotAt({ slug }: DemoClinician, today: Date, day: number, minuteOfDay: number, kind: PlannedSlot["kind"]): PlannedSlot {
  const startsAt = atClinic(today, day, 0, minuteOfDay);
  const endsAt = new Date(startsAt.getTime() + SLOT_MIN * 60_000);
  return { id: stableId("slot", slug, startsAt.toISOString()), clinicianSlug: slug, startsAt, endsAt, kind };
}
