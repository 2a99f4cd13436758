import type { Region } from "../types";

export interface RegionNumbers {
  /** number for life-threatening emergencies */
  emergency: string;
  /** what to do in a mental health crisis, as one sentence without a verb before the number */
  crisis: string;
  /** who to ring when it is urgent but not an emergency */
  advice: string;
}

/** Numbers shown to patients (EU: 112; UK: NHS and Samaritans; US: 911 and the 988 Lifeline). */
export const REGION_NUMBERS: Readonly<Record<Region, RegionNumbers>> = {
  EU: { emergency: "112", crisis: "Call 112 if life is in danger. You can also call 116 123, the emotional support line of many EU countries", advice: "your out-of-hours doctor" },
  UK: { emergency: "999", crisis: "Call 999 if life is in danger. You can also call Samaritans on 116 123 or NHS 111, option 2, day or night", advice: "NHS 111" },
  US: { emergency: "911", crisis: "Call or text 988, the Suicide and Crisis Lifeline, day or night. Call 911 if life is in danger", advice: "a nurse line or urgent care" },
};

export function numbersFor(region: Region | undefined): RegionNumbers {
  return REGION_NUMBERS[region ?? "EU"];
}
