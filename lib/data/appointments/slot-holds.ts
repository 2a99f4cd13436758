import "server-only";
import { db } from "../client";
import { Prisma } from "../generated/client";

/** How long an urgent patient has a time to themselves while they decide. */
const HELD_MIN = 5;

/** True of a slot `s` that is kept for somebody else at this moment. A hold ends by the clock: nothing takes it away. */
export function heldByAnotherSql(userId: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM slot_holds h WHERE h.slot_id = s.id AND h.expires_at > ${now} AND h.user_id IS DISTINCT FROM ${userId})`;
}

/** The account that a turn belongs to. */
export function userOfTurnSql(turnId: string | null): Prisma.Sql {
  return Prisma.sql`(SELECT c.user_id FROM turns t JOIN chats c ON c.id = t.chat_id WHERE t.id = ${turnId}::uuid)`;
}

export type Hold =
  | { status: "held"; until: Date }
  /** somebody else has it, or is deciding on it */
  | { status: "taken" }
  /** the turn belongs to nobody: one that only warms the server up */
  | { status: "nobody" };

/**
 * Keeps a slot for the patient of a turn for 5 minutes, in place of any other that was kept for them. A hold that still
 * runs is not made longer by asking again, nor written again: many turns of one patient may ask at once. For the same
 * reason the other holds go after this one is had, and those that another turn is busy with are left to it.
 */
export async function holdSlot(turnId: string, slotId: string, now = new Date()): Promise<Hold> {
  const [row] = await db.$queryRaw<{ until: Date | null; somebody: boolean }[]>(Prisma.sql`
    WITH me AS (
      SELECT user_id FROM (SELECT ${userOfTurnSql(turnId)} AS user_id) u WHERE user_id IS NOT NULL
    ), running AS (
      SELECT h.expires_at FROM slot_holds h, me WHERE h.slot_id = ${slotId}::uuid AND h.user_id = me.user_id AND h.expires_at > ${now}
    ), held AS (
      INSERT INTO slot_holds AS h (slot_id, user_id, reason, expires_at)
      SELECT ${slotId}::uuid, me.user_id, 'urgent', ${now}::timestamptz + make_interval(mins => ${HELD_MIN}) FROM me
      WHERE NOT EXISTS (SELECT 1 FROM running) AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.booked_slot_id = ${slotId}::uuid)
      ON CONFLICT (slot_id) DO UPDATE SET user_id = excluded.user_id, reason = excluded.reason,
        expires_at = CASE WHEN h.expires_at > ${now} THEN h.expires_at ELSE excluded.expires_at END
      WHERE h.expires_at <= ${now} OR h.user_id = excluded.user_id
      RETURNING h.slot_id, h.user_id, h.expires_at
    ), given_up AS (
      DELETE FROM slot_holds WHERE slot_id IN (
        SELECT h.slot_id FROM slot_holds h, held WHERE h.user_id = held.user_id AND h.reason = 'urgent' AND h.slot_id <> held.slot_id
        FOR UPDATE OF h SKIP LOCKED
      )
    )
    SELECT coalesce((SELECT expires_at FROM running), (SELECT expires_at FROM held)) AS until, EXISTS (SELECT 1 FROM me) AS somebody`);
  if (row?.somebody !== true) return { status: "nobody" };
  return row.until === null ? { status: "taken" } : { status: "held", until: row.until };
}
