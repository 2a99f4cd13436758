import { clinicTimeZone } from "@/lib/clinic-time-zone";
import type { Refusal } from "@/lib/data/appointments/calendar-of-slot";
import type { FreeSlot } from "@/lib/data/appointments/free-slots";
import type { Problem } from "@/lib/turns/problem";

export const BOOKING_PROBLEMS = {
  slotTaken: { code: "slot_taken", message: "Somebody else has just taken this time." },
  slotPast: { code: "slot_past", message: "This time has already begun." },
  outsideHours: { code: "outside_hours", message: "The clinician does not see patients at this time any more." },
  inAbsence: { code: "in_absence", message: "The clinician is away at this time." },
  wrongSpecialty: { code: "wrong_specialty", message: "This clinician is of another specialty than this needs." },
  slotUnknown: { code: "slot_unknown", message: "This time is no longer offered.", nextStep: "Ask again to see the times that are free now." },
  appointmentPast: { code: "appointment_past", message: "This appointment has already begun.", nextStep: "Call the clinic if you cannot come." },
  appointmentUnknown: {
    code: "appointment_unknown",
    message: "This appointment does not exist, or it is not yours.",
    nextStep: "Reload the page to see your appointments.",
  },
} as const satisfies Record<string, Pick<Problem, "code" | "message"> & Partial<Problem>>;

/** Why a time cannot be had, in words. */
export const REFUSED = {
  slot_taken: BOOKING_PROBLEMS.slotTaken,
  slot_past: BOOKING_PROBLEMS.slotPast,
  outside_hours: BOOKING_PROBLEMS.outsideHours,
  in_absence: BOOKING_PROBLEMS.inAbsence,
  wrong_specialty: BOOKING_PROBLEMS.wrongSpecialty,
} as const satisfies Record<Refusal, Pick<Problem, "code" | "message">>;

export function nextFreeStep([next]: readonly FreeSlot[]): string {
  if (next === undefined) return "There is no other free time within four weeks: call the clinic.";
  const when = new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: clinicTimeZone(),
  });
  return `The next free time is ${when.format(new Date(next.startsAt))} with ${next.clinician}. Ask again to see it.`;
}
