import type { TurnView } from "@/lib/turns/fold-turn";

/** A turn that has ended, as far as operators see it. */
export interface ObservedTurn {
  turnId: string;
  /** the whole log, folded */
  view: TurnView;
  startedAt: Date;
  /** from the request to the end, ms */
  durationMs: number;
  /** how long it waited for a place, ms; 0 when it did not */
  queuedMs: number;
}
