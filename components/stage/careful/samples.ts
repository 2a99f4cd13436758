import type { Mode } from "@/lib/graph/types";
import { measuredSpeedup } from "@/lib/timing/figures";
import type { TurnMetrics, TurnStatus } from "@/lib/turns/types";
import type { PlannedRun } from "./careful-plan";
import { spreadOf } from "./spread";
import type { Spread } from "./spread";

/** One run that was made, however it ended. Nothing that was measured is left out. */
export interface Sample extends PlannedRun {
  turnId: string;
  status: TurnStatus;
  /** null when the run was cut short before it had any */
  metrics: Pick<TurnMetrics, "agentsMs" | "sumMs" | "criticalPathMs" | "wallMs" | "outputDigest"> | null;
}

export interface CarefulFigures {
  /** agents time of the warm runs that came to their end, ms */
  spread: Readonly<Record<Mode, Spread | null>>;
  /** median ÷ median; null until both modes have one */
  factor: number | null;
  /** whether all runs that came to their end found the same; null of none */
  sameFindings: boolean | null;
}

/** Whether a run counts in the medians: it was warm and came to its end. The others are shown all the same. */
export function counts({ round, status, metrics }: Sample): boolean {
  return round > 0 && status === "done" && metrics !== null;
}

export function carefulFigures(samples: readonly Sample[]): CarefulFigures {
  const spread = (mode: Mode) => spreadOf(samples.filter((sample) => sample.mode === mode && counts(sample)).flatMap(({ metrics }) => metrics?.agentsMs ?? []));
  const [sequential, concurrent] = [spread("sequential"), spread("concurrent")];
  const digests = new Set(samples.flatMap(({ status, metrics }) => (status === "done" && metrics !== null ? metrics.outputDigest : [])));
  return {
    spread: { sequential, concurrent },
    factor: sequential === null || concurrent === null ? null : measuredSpeedup(sequential.median, concurrent.median),
    sameFindings: digests.size === 0 ? null : digests.size === 1,
  };
}
