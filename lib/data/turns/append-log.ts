import "server-only";
import { LeaseLost } from "@/lib/turns/lease-lost";
import type { NumberedEntry } from "@/lib/turns/turn-chunks";
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
 * batch again (after a connection that broke between commit and answer) changes nothing.
 * @throws LeaseLost
 */
export async function appendLog({ turnId, leaseOwner, entries }: LogBatch): Promise<void> {
  const rows = await db.$queryRaw<unknown[]>(Prisma.sql`
    WITH owned AS (
      SELECT id FROM turns WHERE id = ${turnId}::uuid AND lease_owner = ${leaseOwner} AND status = 'running'
    ), written AS (
      INSERT INTO turn_log (turn_id, seq, entry)
      SELECT owned.id, e.seq, e.entry FROM owned, jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e(seq int, entry jsonb)
      ON CONFLICT (turn_id, seq) DO NOTHING
    )
    SELECT pg_notify(${LOG_CHANNEL}, id::text)::text FROM owned`);
  if (rows.length === 0) throw new LeaseLost(turnId);
}
