import type { Region } from "@/lib/clinical/types";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { EmergencyBanner } from "@/lib/turns/types";
import { EMERGENCY_NUMBERS } from "@/components/shell/emergency-number";

/** Whom to call in this turn: as the safety screen said at once, or as the checks found later; null in no emergency. */
export function emergencyOf({ emergency, card }: TurnView, region: Region): EmergencyBanner | null {
  if (emergency !== null) return emergency;
  if (card === null || card.urgency !== "emergency") return null;
  const number = EMERGENCY_NUMBERS[region];
  return { region, number, crisisLine: null, redFlags: [], instruction: card.why, atMs: 0 };
}
