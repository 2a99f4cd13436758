import { createContext } from "react";
import type { TurnView } from "@/lib/turns/fold-turn";

/** Which turn shows a slot once it is booked: several answers may offer the same time, and the last one has it. */
export const SlotHomesContext = createContext<ReadonlyMap<string, string>>(new Map());

/** @param views oldest first @returns turn ids by slot id */
export function slotHomes(views: readonly TurnView[]): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { turn, card } of views) {
    if (turn === null || card === null || card.urgency === "emergency") continue;
    for (const { id } of card.slots) homes.set(id, turn.turnId);
  }
  return homes;
}
