import { isShown } from "@/components/chat/agent-words";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { AgentRow, TurnMetrics, TurnSummary } from "@/lib/turns/types";

/** What the timing panel knows of one turn. */
export interface TurnTiming {
  turn: TurnSummary;
  /** what the patient asked, for the list of turns */
  question: string;
  /** the six that are shown */
  rows: readonly AgentRow[];
  metrics: TurnMetrics | null;
}

export function turnTiming({ turn, agents }: Pick<TurnView, "turn" | "agents">, question: string): TurnTiming | null {
  if (turn === null) return null;
  const { metrics, ...summary } = turn;
  return { turn: summary, question, rows: agents.filter(({ name }) => isShown(name)), metrics };
}
