import "server-only";
import { isWithinHours, type Calendar } from "@/lib/appointments/working-hours";
import type { Prisma } from "../generated/client";
import type { SlotKind } from "./free-slots";

/** Why a time cannot be had. */
export type Refusal =
  | "slot_past"
  /** the clinician does not see patients then, or not any more */
  | "outside_hours"
  /** the clinician is away then */
  | "in_absence"
  /** the clinician is of another specialty than the case asks for */
  | "wrong_specialty"
  /** somebody else has it, or is deciding on it */
  | "slot_taken";

export const slotWithCalendar = {
  id: true,
  startsAt: true,
  endsAt: true,
  kind: true,
  clinician: {
    select: { specialty: true, timeZone: true, bufferMin: true, absences: { select: { startsAt: true, endsAt: true } }, hours: { select: { isoWeekday: true, fromMin: true, toMin: true, kind: true, slotMin: true } } },
  },
} as const satisfies Prisma.SlotSelect;

export interface SlotWithCalendar {
  id: string;
  startsAt: Date;
  endsAt: Date;
  kind: SlotKind;
  clinician: Calendar & { specialty: string; absences: readonly { startsAt: Date; endsAt: Date }[] };
}

/** Why nobody could book this time, whoever else wants it; null when somebody could. @param specialties that fit the case; null where nothing says so */
export function refusalOf(slot: SlotWithCalendar, specialties: readonly string[] | null, now: Date): Refusal | null {
  if (slot.startsAt <= now) return "slot_past";
  if (!isWithinHours(slot.clinician, slot)) return "outside_hours";
  if (slot.clinician.absences.some((away) => away.startsAt < slot.endsAt && away.endsAt > slot.startsAt)) return "in_absence";
  return specialties === null || specialties.includes(slot.clinician.specialty) ? null : "wrong_specialty";
}
