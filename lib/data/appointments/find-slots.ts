import "server-only";
import type { Urgency } from "@/lib/clinical/types";
import { nearestFreeSlots, type FreeSlot } from "./free-slots";
import { slotWindow } from "./slot-window";

const GENERAL = "general practice";

export interface SlotSearch {
  specialty: string;
  urgency: Urgency;
  /** the clock that "within 24 hours" counts from */
  asOf: Date;
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
export async function findSlots({ specialty, urgency, asOf, limit = 3 }: SlotSearch): Promise<FoundSlots> {
  if (urgency === "emergency") return { slots: [], note: "No appointment is offered in an emergency." };
  const window = slotWindow(urgency, asOf);
  const found = await nearestFreeSlots([specialty, GENERAL], window, limit);
  const fitting = found.filter((slot) => slot.specialty === specialty);
  if (fitting.length > 0) return { slots: fitting, note: null };
  if (found.length > 0) {
    return { slots: found, note: `There is no free ${specialty} appointment ${window.words}, so these are with general practice.` };
  }
  return { slots: [], note: noneLeft(urgency, window.words) };
}

function noneLeft(urgency: Exclude<Urgency, "emergency">, words: string): string {
  const none = `There is no free appointment ${words}.`;
  return urgency === "urgent" ? `${none} Go to an urgent care centre, or call the out-of-hours service.` : `${none} Look again tomorrow, or call the clinic.`;
}
