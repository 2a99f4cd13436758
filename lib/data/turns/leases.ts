import "server-only";
import type { Mode } from "@/lib/graph/types";
import type { LatencyProfile } from "@/lib/turns/types";
import { db } from "../client";
import { Prisma } from "../generated/client";

/** The NOTIFY channel that asks the instance that runs a turn to stop it; the payload is the turn's id alone. */
export const STOP_CHANNEL = "gather_turn_stop";

// A lease is measured by the database's clock, the one that all instances share.
const fromNow = (ms: number): Prisma.Sql => Prisma.sql`now() + make_interval(secs => ${ms / 1_000})`;

/**
 * Renews the leases of the turns that this instance runs, in one statement. Only of those: a turn that bears its name
 * but that it does not run (given up, or written by a statement whose answer never came) is left to expire.
 * @returns those of them that somebody asked to stop
 */
export async function renewLeases(leaseOwner: string, turnIds: readonly string[], leaseMs: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string; stop: boolean }[]>(Prisma.sql`
    UPDATE turns SET lease_expires_at = ${fromNow(leaseMs)}
    WHERE id = ANY(${[...turnIds]}::uuid[]) AND lease_owner = ${leaseOwner} AND status = 'running'
    RETURNING id, stop_requested_at IS NOT NULL AS stop`);
  return rows.filter((row) => row.stop).map((row) => row.id);
}

/** A running turn whose process is gone. */
export interface ExpiredTurn {
  turnId: string;
  messageId: string;
  mode: Mode;
  profile: LatencyProfile;
  model: string;
  startedAt: Date;
  /** whether the patient had asked for it to be stopped */
  stopRequested: boolean;
}

/** Takes over running turns whose lease has expired. One instance gets each. */
export async function claimExpiredTurns(leaseOwner: string, leaseMs: number): Promise<readonly ExpiredTurn[]> {
  return db.$queryRaw<ExpiredTurn[]>(Prisma.sql`
    UPDATE turns SET lease_owner = ${leaseOwner}, lease_expires_at = ${fromNow(leaseMs)}
    WHERE id IN (
      SELECT id FROM turns WHERE status = 'running' AND lease_expires_at < now() ORDER BY lease_expires_at LIMIT 100 FOR UPDATE SKIP LOCKED
    )
    RETURNING id AS "turnId", message_id AS "messageId", mode, profile, model, started_at AS "startedAt",
      stop_requested_at IS NOT NULL AS "stopRequested"`);
}

/** Marks the turn as to be stopped and tells the instance that runs it. */
export async function requestStop(turnId: string, at: Date): Promise<void> {
  await db.$queryRaw(Prisma.sql`
    WITH asked AS (
      UPDATE turns SET stop_requested_at = ${at} WHERE id = ${turnId}::uuid AND status = 'running' RETURNING id
    )
    SELECT pg_notify(${STOP_CHANNEL}, id::text)::text FROM asked`);
}
