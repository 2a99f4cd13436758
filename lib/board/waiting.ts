import type { Urgency } from "@/lib/clinical/types";

const MINUTE_MS = 60_000;

/**
 * Within how many minutes somebody of the care team should have taken up a case of each level. Gather's own service
 * targets (docs/decisions/0095), not clinical guidance: by when the patient should be seen stands in their answer.
 */
export const TARGET_MIN: Readonly<Record<Urgency, number>> = { emergency: 2, urgent: 30, routine: 240, self_care: 1_440 };

/** A case that nobody has judged yet may be anything. */
const UNJUDGED_TARGET_MIN = 5;

export function targetMinutes(urgency: Urgency | null): number {
  return urgency === null ? UNJUDGED_TARGET_MIN : TARGET_MIN[urgency];
}

export interface Waiting {
  /** ms from opening to being claimed, or to now */
  waitedMs: number;
  targetMs: number;
  /** whether nobody has taken it up yet */
  goesOn: boolean;
  state: "in_time" | "soon" | "late";
}

/** How long a case has waited against the target for its level. From three quarters of the target on it is `soon`. */
export function waitingOf(waiting: { urgency: Urgency | null; openedAt: string; claimed: { at: string } | null }, now: number): Waiting {
  const until = waiting.claimed === null ? now : Date.parse(waiting.claimed.at);
  const waitedMs = Math.max(0, until - Date.parse(waiting.openedAt));
  const targetMs = targetMinutes(waiting.urgency) * MINUTE_MS;
  const state = waitedMs > targetMs ? "late" : waitedMs > targetMs * 0.75 ? "soon" : "in_time";
  return { waitedMs, targetMs, goesOn: waiting.claimed === null, state };
}
