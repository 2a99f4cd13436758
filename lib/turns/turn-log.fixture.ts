import type { NumberedEntry } from "./turn-chunks";
import type { AgentRow, TurnLogEntry, TurnSummary } from "./types";
import { waitingRows } from "./waiting-rows";

export const summary: TurnSummary = {
  turnId: "0198c0de-0000-7000-8000-000000000001",
  messageId: "0198c0de-0000-7000-8000-000000000002",
  mode: "concurrent",
  profile: "instant",
  model: "embedded",
  status: "running",
  startedAt: "2026-11-22T12:00:00.000Z",
  error: null,
};

export const waiting: AgentRow[] = waitingRows();

/** A short turn: one agent runs, the answer comes in three pieces. */
export const entries: TurnLogEntry[] = [
  { type: "turn-start", turn: summary, agents: waiting },
  { type: "agent-start", agent: "history", atMs: 5, simulatedMs: 3_000 },
  { type: "agent-end", agent: "history", atMs: 25, startMs: 5, status: "done", found: "2 conditions" },
  { type: "text", delta: "Rest, " },
  { type: "text", delta: "drink, and " },
  { type: "text", delta: "wait." },
  { type: "turn-end", status: "done", metrics: null, error: null },
];

export function numbered(log: readonly TurnLogEntry[]): NumberedEntry[] {
  return log.map((entry, index) => ({ seq: index + 1, entry }));
}
