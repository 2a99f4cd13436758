import type { CalendarSlot } from "@/lib/data/appointments/list-calendar";

export type SlotState = "past" | "booked" | "needs_move" | "held" | "away" | "free";

/** What can be done with a time at a moment, ms since the epoch. */
export function stateOf({ startsAt, booked, heldUntil, away }: CalendarSlot, now: number): SlotState {
  if (booked !== null && away && Date.parse(startsAt) > now) return "needs_move";
  if (booked !== null) return "booked";
  if (Date.parse(startsAt) <= now) return "past";
  if (away) return "away";
  return heldUntil !== null && Date.parse(heldUntil) > now ? "held" : "free";
}

export const STATE_WORDS: Readonly<Record<SlotState, string>> = {
  past: "past",
  booked: "booked",
  needs_move: "needs another time",
  held: "held",
  away: "away",
  free: "free",
};

/** Why nobody can be booked into it; null for a free one. */
export const WHY_NOT: Readonly<Record<SlotState, string | null>> = {
  past: "This time has already begun: nobody can be booked into it.",
  booked: "Somebody is booked at this time.",
  needs_move: "Somebody is booked at this time, and the clinician is away.",
  held: "This time is kept for a patient who is deciding just now. It frees itself.",
  away: "The clinician is away at this time: it is offered to nobody.",
  free: null,
};
