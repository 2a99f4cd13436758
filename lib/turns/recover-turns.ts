import "server-only";
import { finishTurn } from "@/lib/data/turns/finish-turn";
import { readLog } from "@/lib/data/turns/get-turn";
import { claimExpiredTurns, type ExpiredTurn } from "@/lib/data/turns/leases";
import { logError, logInfo } from "@/lib/log";
import { EMPTY_TURN, foldTurn } from "./fold-turn";
import { INTERRUPTED } from "./interrupted";
import { LEASE_MS } from "./lease";
import { LeaseLost } from "./lease-lost";
import { thisInstance } from "./live-turns";
import type { TurnEnd, TurnLogEntry } from "./types";

const CUT_OFF: TurnEnd = { type: "turn-end", status: "interrupted", metrics: null, error: INTERRUPTED };

/** The process that was to stop it has died first: it is stopped all the same. */
const STOPPED: TurnEnd = { type: "turn-end", status: "stopped", metrics: null, error: null };

/**
 * Ends the turns whose process is gone as `interrupted`, keeping what they had shown. One that can't be ended now
 * keeps none of the others from it, and its turn comes again when its new lease has expired.
 * @returns how many were ended
 */
export async function recoverTurns(): Promise<number> {
  const { id: leaseOwner, turns: own } = thisInstance();
  // In a crowd the renewal can come late: a turn that runs here is alive whatever its lease says, and has a new one now.
  const turns = (await claimExpiredTurns(leaseOwner, LEASE_MS)).filter(({ turnId }) => !own.has(turnId));
  let ended = 0;
  for (const turn of turns) {
    try {
      await interrupt(turn, leaseOwner, new Date());
      ended += 1;
    } catch (error) {
      if (!(error instanceof LeaseLost)) logError("turn could not be interrupted", error, { turnId: turn.turnId });
    }
  }
  if (ended > 0) logInfo("turns interrupted", { count: ended });
  return ended;
}

async function interrupt(turn: ExpiredTurn, leaseOwner: string, endedAt: Date): Promise<void> {
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
    turn.stopRequested ? STOPPED : CUT_OFF,
  ];
  const nextSeq = (log.at(-1)?.seq ?? 0) + 1;
  const entries = endings.map((entry, index) => ({ seq: nextSeq + index, entry }));
  const view = endings.reduce(foldTurn, shown);
  await finishTurn({ turnId: turn.turnId, leaseOwner, entries, view, outcomes: null, endedAt, title: null });
}

/** The first entry of a turn whose process died before it could write it. */
function startOf({ turnId, messageId, mode, profile, model, startedAt }: ExpiredTurn): TurnLogEntry {
  return {
    type: "turn-start",
    turn: { turnId, messageId, mode, profile, model, status: "running", startedAt: startedAt.toISOString(), error: null },
    agents: [],
  };
}
