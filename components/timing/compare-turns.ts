import { measuredSpeedup } from "@/lib/timing/figures";
import type { AgentName, TurnMetrics } from "@/lib/turns/types";
import type { TurnTiming } from "./turn-timing";

export interface Comparison {
  sequential: TurnMetrics;
  concurrent: TurnMetrics;
  /** measured sequential ÷ measured concurrent; null when nothing took any time */
  speedup: number | null;
  sameFindings: boolean;
  /** the agents that found something else */
  differing: AgentName[];
}

/** The newest finished turn for the same message and latency profile in the other mode; null when there is none. */
export function otherModeOf(selected: TurnTiming, all: readonly TurnTiming[]): TurnTiming | null {
  const { messageId, profile, mode } = selected.turn;
  return (
    all.findLast(
      ({ turn, metrics }) =>
        metrics !== null && turn.status === "done" && turn.messageId === messageId && turn.profile === profile && turn.mode !== mode,
    ) ?? null
  );
}

/** Two finished turns in the two modes; null while either has no figures. */
export function compareTurns(one: TurnTiming, other: TurnTiming): Comparison | null {
  const sequential = [one, other].find(({ turn }) => turn.mode === "sequential")?.metrics ?? null;
  const concurrent = [one, other].find(({ turn }) => turn.mode === "concurrent")?.metrics ?? null;
  if (sequential === null || concurrent === null || one.turn.status !== "done" || other.turn.status !== "done") return null;
  return {
    sequential,
    concurrent,
    speedup: measuredSpeedup(sequential.agentsMs, concurrent.agentsMs),
    sameFindings: sequential.outputDigest === concurrent.outputDigest,
    differing: one.rows.map(({ name }) => name).filter((name) => sequential.agentDigests[name] !== concurrent.agentDigests[name]),
  };
}
