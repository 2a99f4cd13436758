import "server-only";
import { LeaseLost } from "@/lib/turns/lease-lost";
import type { NumberedEntry } from "@/lib/turns/turn-chunks";
import { findingsOfBanner } from "@/lib/board/case-findings";
import { CASE_CHANNEL, judgeCaseSql, type Judged } from "../board/case-sql";
import { db } from "../client";
import { Prisma } from "../generated/client";

/** The NOTIFY channel that tells other instances which turn's log has grown; the payload is the turn's id alone. */
export const LOG_CHANNEL = "gather_turn_log";

export interface LogBatch {
  turnId: string;
  leaseOwner: string;
  entries: readonly NumberedEntry[];
}

/**
 * Appends entries to the log of a turn that this instance runs and wakes its followers, in one statement. The same
 * batch again (after a connection that broke between commit and answer) changes nothing. The turn's row is locked, so
 * that nobody can take the turn over between the look at its owner and the write.
 * @throws LeaseLost
 */
export async function appendLog({ turnId, leaseOwner, entries }: LogBatch): Promise<void> {
  const alarm = emergencyOf(entries);
  const rows = await db.$queryRaw<unknown[]>(Prisma.sql`
    WITH owned AS (
      SELECT id, chat_id FROM turns WHERE id = ${turnId}::uuid AND lease_owner = ${leaseOwner} AND status = 'running'
      FOR NO KEY UPDATE
    ), written AS (
      INSERT INTO turn_log (turn_id, seq, entry)
      SELECT owned.id, e.seq, e.entry FROM owned, jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e(seq int, entry jsonb)
      ON CONFLICT (turn_id, seq) DO NOTHING
    )${alarm === null ? Prisma.empty : Prisma.sql`, alarm AS (${judgeCaseSql(Prisma.sql`owned`, alarm)})`}
    SELECT pg_notify(${LOG_CHANNEL}, id::text)::text${tellsOfAgents(entries) ? Prisma.sql`, pg_notify(${CASE_CHANNEL}, chat_id::text)::text AS told` : Prisma.empty} FROM owned`);
  if (rows.length === 0) throw new LeaseLost(turnId);
}

/** An emergency that the screen has just found reaches the care team with the very entry that tells the patient. */
function emergencyOf(entries: LogBatch["entries"]): Judged | null {
  for (const { entry } of entries) {
    if (entry.type === "emergency") return { urgency: "emergency", findings: findingsOfBanner(entry.banner), at: new Date() };
  }
  return null;
}

/** Boards show which agents still run, and nothing of the text. */
function tellsOfAgents(entries: LogBatch["entries"]): boolean {
  return entries.some(({ entry: { type } }) => type === "turn-start" || type === "agent-start" || type === "agent-end");
}
