import "server-only";
import type { Urgency } from "@/lib/clinical/types";
import { nearestFreeSlots, type FreeSlot } from "./free-slots";
import { holdSlot, userOfTurnSql } from "./slot-holds";
import { slotWindow } from "./slot-window";

const GENERAL = "general practice";

export interface SlotSearch {
  specialty: string;
  urgency: Urgency;
  /** the clock that "within 24 hours" counts from */
  asOf: Date;
  /** the turn that asks: for its patient the first time is held while they decide, if they are urgent; null holds none */
  turnId: string | null;
  /** how many at most */
  limit?: number;
}

export interface FoundSlots {
  /** nearest first */
  slots: readonly FreeSlot[];
  /** why there are none, or why another specialty is offered; null when nothing needs saying */
  note: string | null;
}

/** The nearest free slots by which somebody of this level should be seen; general practice where the specialty has none in time. */
export async function findSlots({ specialty, urgency, asOf, turnId, limit = 3 }: SlotSearch): Promise<FoundSlots> {
  if (urgency === "emergency") return { slots: [], note: "No appointment is offered in an emergency." };
  const window = slotWindow(urgency, asOf);
  const found = await nearestFreeSlots([specialty, GENERAL], window, limit, { userId: userOfTurnSql(turnId), now: new Date() });
  const fitting = found.filter((slot) => slot.specialty === specialty);
  const offered = fitting.length > 0 ? fitting : found;
  const slots = urgency === "urgent" && turnId !== null ? await withHold(turnId, offered) : offered;
  if (slots.length === 0) return { slots, note: noneLeft(urgency, window.words) };
  return { slots, note: fitting.length > 0 ? null : `There is no free ${specialty} appointment ${window.words}, so these are with general practice.` };
}

/** Holds the first time that can still be had; what somebody else has taken meanwhile is no longer offered. */
async function withHold(turnId: string, offered: readonly FreeSlot[]): Promise<FreeSlot[]> {
  const [first, ...others] = offered;
  if (first === undefined) return [];
  const hold = await holdSlot(turnId, first.id);
  switch (hold.status) {
    case "held": return [{ ...first, heldUntil: hold.until.toISOString() }, ...others];
    case "taken": return withHold(turnId, others);
    case "nobody": return [...offered];
  }
}

function noneLeft(urgency: Exclude<Urgency, "emergency">, words: string): string {
  const none = `There is no free appointment ${words}.`;
  return urgency === "urgent" ? `${none} Go to an urgent care centre, or call the out-of-hours service.` : `${none} Look again tomorrow, or call the clinic.`;
}
