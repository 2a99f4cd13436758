import { crisisLine } from "@/lib/clinical/answer/crisis-line";
import { numbersFor } from "@/lib/clinical/answer/region";
import type { RedFlagScreen, Region } from "@/lib/clinical/types";
import type { EmergencyBanner } from "./types";

/**
 * What is put on the screen the moment the safety screen finds an emergency; null when it finds none.
 * @param atMs when it was found, ms since the turn began
 */
export function emergencyBanner(screen: RedFlagScreen, region: Region, atMs: number): EmergencyBanner | null {
  if (screen.floor !== "emergency" && !screen.crisis) return null;
  const number = numbersFor(region).emergency;
  return {
    region,
    number,
    crisisLine: screen.crisis ? crisisLine(region) : null,
    redFlags: screen.redFlags.filter(({ urgency }) => urgency === "emergency"),
    instruction: screen.crisis
      ? `Call ${number} now if you might act on these thoughts. Stay with someone, or call a friend to come.`
      : `Call ${number} now, or have somebody call for you. Do not drive yourself.`,
    atMs,
  };
}
