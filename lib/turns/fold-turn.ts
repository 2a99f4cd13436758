import type { AgentName, AgentRow, AnswerCard, EmergencyBanner, TurnLogEntry, TurnMetrics, TurnSummary } from "./types";

/** A turn as its log tells it so far. `turn` is null before the first entry. */
export interface TurnView {
  turn: (TurnSummary & { metrics: TurnMetrics | null }) | null;
  agents: readonly AgentRow[];
  emergency: EmergencyBanner | null;
  card: AnswerCard | null;
  text: string;
  /** while it waits to be let in; told by the stream alone and no part of the log */
  queuePlace?: number;
}

export const EMPTY_TURN: TurnView = { turn: null, agents: [], emergency: null, card: null, text: "" };

/** The one reading of a turn's log, for the live stream, the reload, the second tab and the receipt alike. */
export function foldTurn(view: TurnView, entry: TurnLogEntry): TurnView {
  switch (entry.type) {
    case "turn-start":
      return { ...view, turn: { ...entry.turn, metrics: null }, agents: entry.agents };
    case "emergency":
      return { ...view, emergency: entry.banner };
    case "agent-start":
      return withAgent(view, entry.agent, () => ({ status: "running", startMs: entry.atMs, simulatedMs: entry.simulatedMs }));
    case "agent-end":
      return withAgent(view, entry.agent, ended(entry));
    case "card":
      return { ...view, card: entry.card };
    case "text":
      return { ...view, text: view.text + entry.delta };
    case "turn-end":
      return view.turn === null
        ? view
        : { ...view, turn: { ...view.turn, status: entry.status, error: entry.error, metrics: entry.metrics } };
  }
}

/** An agent that never started has no times; one that was cut short waited no longer than it ran. */
function ended({ status, startMs, atMs, found }: Extract<TurnLogEntry, { type: "agent-end" }>): (row: AgentRow) => Partial<AgentRow> {
  if (startMs === null) return () => ({ status, found });
  return (row) => ({ status, found, startMs, endMs: atMs, simulatedMs: Math.min(row.simulatedMs, atMs - startMs) });
}

function withAgent(view: TurnView, name: AgentName, change: (row: AgentRow) => Partial<AgentRow>): TurnView {
  return { ...view, agents: view.agents.map((row) => (row.name === name ? { ...row, ...change(row) } : row)) };
}
