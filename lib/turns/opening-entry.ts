import type { TurnLogEntry, TurnSummary } from "./types";
import { waitingRows } from "./waiting-rows";

export interface Opening extends Omit<TurnSummary, "status" | "startedAt" | "error"> {
  startedAt: Date;
}

/** The first entry of a turn's log, written with the turn itself: whoever asked is told at once that it is under way. */
export function openingEntry({ turnId, messageId, mode, profile, model, startedAt, staging }: Opening): Extract<TurnLogEntry, { type: "turn-start" }> {
  const turn: TurnSummary = { turnId, messageId, mode, profile, model, status: "running", startedAt: startedAt.toISOString(), error: null };
  return { type: "turn-start", turn: staging === undefined ? turn : { ...turn, staging }, agents: waitingRows() };
}
