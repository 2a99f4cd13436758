import type { Urgency } from "@/lib/clinical/types";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long somebody needs to get to their screen or to the clinic: what begins sooner is not offered. */
const NOTICE_MS = HOUR_MS / 4;

/** By when each level should be seen (DESIGN: urgent within 24 h, routine within 2 weeks); self-care is by choice. */
const WITHIN = {
  urgent: { ms: DAY_MS, words: "within 24 hours" },
  routine: { ms: 14 * DAY_MS, words: "within two weeks" },
  self_care: { ms: 28 * DAY_MS, words: "within four weeks" },
} as const satisfies Record<Exclude<Urgency, "emergency">, { ms: number; words: string }>;

export interface SlotWindow {
  from: Date;
  /** the latest start, inclusive */
  to: Date;
  /** "within 24 hours" */
  words: string;
}

/** When a slot for this level may begin. */
export function slotWindow(urgency: Exclude<Urgency, "emergency">, asOf: Date): SlotWindow {
  const { ms, words } = WITHIN[urgency];
  return { from: new Date(asOf.getTime() + NOTICE_MS), to: new Date(asOf.getTime() + ms), words };
}
