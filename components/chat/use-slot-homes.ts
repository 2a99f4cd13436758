import { useState } from "react";
import type { Exchange } from "./exchanges";
import { slotHomes } from "./slot-homes";
import { turnOfMessage } from "./turn-of-message";

/** Where booked slots are shown; the same map as long as no card changes that, so that older answers stay as drawn. */
export function useSlotHomes(exchanges: readonly Exchange[]): ReadonlyMap<string, string> {
  const homes = slotHomes(exchanges.flatMap(({ answers }) => answers.map(turnOfMessage)));
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(homes);
  if (sameHomes(kept, homes)) return kept;
  setKept(homes);
  return homes;
}

function sameHomes(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([slotId, turnId]) => other.get(slotId) === turnId);
}
