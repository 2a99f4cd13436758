import "server-only";
import { finishTurn } from "@/lib/data/turns/finish-turn";
import { readLog } from "@/lib/data/turns/get-turn";
import { claimExpiredTurns, type ExpiredTurn } from "@/lib/data/turns/leases";
import { logInfo } from "@/lib/log";
import { EMPTY_TURN, foldTurn } from "./fold-turn";
import { leaseEnd } from "./lease";
import { thisInstance } from "./live-turns";
import type { TurnEnd, TurnLogEntry } from "./types";

const INTERRUPTED: TurnEnd = {
  type: "turn-end",
  status: "interrupted",
  metrics: null,
  error: { code: "interrupted", message: "The answer was cut off before it was finished. Your message is kept." },
};

/**
 * Ends the turns whose process is gone as `interrupted`, keeping what they had shown.
 * @returns how many there were
 */
export async function recoverTurns(now: Date = new Date()): Promise<number> {
  const turns = await claimExpiredTurns(thisInstance().id, now, leaseEnd(now));
  for (const turn of turns) await interrupt(turn, now);
  if (turns.length > 0) logInfo("turns interrupted", { count: turns.length });
  return turns.length;
}

async function interrupt(turn: ExpiredTurn, endedAt: Date): Promise<void> {
  const log = await readLog(turn.turnId, 0);
  const shown = log.reduce((view, { entry }) => foldTurn(view, entry), EMPTY_TURN);
  const endings: TurnLogEntry[] = [
    ...(shown.turn === null ? [startOf(turn)] : []),
    ...shown.agents.filter(({ endMs, status }) => endMs === null && status !== "skipped").map(
      ({ name, startMs, status }): TurnLogEntry => ({
        type: "agent-end",
        agent: name,
        // When it really ended nobody saw: it counts with the time at which it was last known to run.
        atMs: startMs ?? 0,
        startMs,
        status: status === "running" ? "cancelled" : "skipped",
        found: null,
      }),
    ),
    INTERRUPTED,
  ];
  const nextSeq = (log.at(-1)?.seq ?? 0) + 1;
  const entries = endings.map((entry, index) => ({ seq: nextSeq + index, entry }));
  const view = endings.reduce(foldTurn, shown);
  await finishTurn({ turnId: turn.turnId, entries, view, outcomes: null, endedAt, title: null });
}

/** The first entry of a turn whose process died before it could write it. */
function startOf({ turnId, messageId, mode, profile, model, startedAt }: ExpiredTurn): TurnLogEntry {
  return {
    type: "turn-start",
    turn: { turnId, messageId, mode, profile, model, status: "running", startedAt: startedAt.toISOString(), error: null },
    agents: [],
  };
}
