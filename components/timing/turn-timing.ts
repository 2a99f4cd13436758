import { isShown } from "@/components/chat/agent-words";
import type { TurnView } from "@/lib/turns/fold-turn";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { AgentRow, TurnMetrics, TurnSummary } from "@/lib/turns/types";
import { waitingRows } from "@/lib/turns/waiting-rows";

/** What the timing panel knows of one turn. */
export interface TurnTiming {
  /** false while nothing of it has come from the server: its id is not known, and its clock does not run */
  begun: boolean;
  turn: TurnSummary;
  /** what the patient asked, for the list of turns */
  question: string;
  /** the six that are shown */
  rows: readonly AgentRow[];
  metrics: TurnMetrics | null;
}

/** A turn that was just asked for: its rows stand where its first event finds them. */
export function askedTiming(messageId: string, question: string, { mode, profile }: Pick<TurnSummary, "mode" | "profile">): TurnTiming {
  const turn: TurnSummary = { turnId: "", messageId, mode, profile, model: "", status: "running", startedAt: "", error: null };
  return { begun: false, turn, question, rows: waitingRows(SHOWN_AGENTS), metrics: null };
}

export function turnTiming({ turn, agents }: Pick<TurnView, "turn" | "agents">, question: string): TurnTiming | null {
  if (turn === null) return null;
  const { metrics, ...summary } = turn;
  return { begun: true, turn: summary, question, rows: agents.filter(({ name }) => isShown(name)), metrics };
}
