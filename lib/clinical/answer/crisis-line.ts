import type { Region } from "../types";

export interface CrisisLine {
  name: string;
  number: string;
}

/** Lines to ring for thoughts of suicide or self-harm (US: 988 Lifeline; UK: Samaritans; EU: the harmonised number for emotional support, not in use in every country). */
const CRISIS_LINES: Readonly<Record<Region, CrisisLine>> = {
  EU: { name: "Emotional support line in many EU countries", number: "116 123" },
  UK: { name: "Samaritans", number: "116 123" },
  US: { name: "988 Suicide and Crisis Lifeline", number: "988" },
};

export function crisisLine(region: Region): CrisisLine {
  return CRISIS_LINES[region];
}
