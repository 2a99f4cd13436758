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
  const look = async (): Promise<FoundSlots> => {
    const found = await nearestFreeSlots([specialty, GENERAL], window, limit, { userId: userOfTurnSql(turnId), now: new Date() });
    const fitting = found.filter((slot) => slot.specialty === specialty);
    if (fitting.length > 0) return { slots: fitting, note: null };
    if (found.length === 0) return { slots: [], note: noneLeft(urgency, window.words) };
    return { slots: found, note: `There is no free ${specialty} appointment ${window.words}, so these are with general practice.` };
  };
  return urgency === "urgent" && turnId !== null ? withHold(turnId, look) : look();
}

/** In a rush others take the first time while it is looked at: so often it is looked again, each time at what is left. */
const MOST_LOOKS = 6;

/** Holds the first time that is found. Without one, after so many looks, the times are offered to whoever is first. */
async function withHold(turnId: string, look: () => Promise<FoundSlots>): Promise<FoundSlots> {
  for (let looks = 1; ; looks++) {
    const found = await look();
    const [first, ...others] = found.slots;
    if (first === undefined || looks === MOST_LOOKS) return found;
    const hold = await holdSlot(turnId, first.id);
    if (hold.status === "held") return { ...found, slots: [{ ...first, heldUntil: hold.until.toISOString() }, ...others] };
    if (hold.status === "nobody") return found;
  }
}

function noneLeft(urgency: Exclude<Urgency, "emergency">, words: string): string {
  const none = `There is no free appointment ${words}.`;
  return urgency === "urgent" ? `${none} Go to an urgent care centre, or call the out-of-hours service.` : `${none} Look again tomorrow, or call the clinic.`;
}
