import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { inAbsenceSql } from "./absence-sql";

/** How long who waits has a freed time to themselves, minutes: long enough to see the message and decide. */
const OFFERED_MIN = 15;
/** A time that begins sooner than this is of no use to somebody who is not looking, minutes. */
const NOTICE_MIN = 60;

export type Joined = { status: "waiting" } | { status: "not_found" };

/** From now on the viewer is told when a time before their appointment becomes free. Twice is once. */
export async function joinWaitingList(viewer: Viewer, appointmentId: string, now = new Date()): Promise<Joined> {
  if (!isUuid(appointmentId)) return { status: "not_found" };
  const [row] = await db.$queryRaw<{ found: boolean }[]>(Prisma.sql`
    WITH mine AS (
      SELECT a.id, a.user_id, a.patient_id, k.specialty, s.starts_at
      FROM appointments a JOIN slots s ON s.id = a.slot_id JOIN clinicians k ON k.id = s.clinician_id
      WHERE a.id = ${appointmentId}::uuid AND a.user_id = ${viewer.userId} AND a.cancelled_at IS NULL AND s.starts_at > ${now}
    ), joined AS (
      INSERT INTO waiting_entries (id, user_id, patient_id, specialty, before, appointment_id, created_at)
      SELECT ${randomUUID()}::uuid, user_id, patient_id, specialty, starts_at, id, ${now} FROM mine
      ON CONFLICT (appointment_id) DO NOTHING
    )
    SELECT EXISTS (SELECT 1 FROM mine) AS found`);
  return row?.found === true ? { status: "waiting" } : { status: "not_found" };
}

/** The viewer no longer waits for an earlier time than that of their appointment. */
export async function leaveWaitingList(viewer: Viewer, appointmentId: string): Promise<void> {
  if (isUuid(appointmentId)) await db.waitingEntry.deleteMany({ where: { appointmentId, userId: viewer.userId } });
}

/**
 * Tells the first in line that a slot is free, and keeps it for them for a while, in one statement: who has waited
 * longest, wants a time as early as this one, was not told of this slot before, and has no other offer.
 * @returns whether somebody was told
 */
export async function offerFreedSlot(slotId: string, now = new Date()): Promise<boolean> {
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH free AS (
      SELECT s.id, s.starts_at, k.specialty FROM slots s JOIN clinicians k ON k.id = s.clinician_id
      WHERE s.id = ${slotId}::uuid AND s.starts_at > ${now}::timestamptz + make_interval(mins => ${NOTICE_MIN})
        AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.booked_slot_id = s.id)
        AND NOT EXISTS (SELECT 1 FROM slot_holds h WHERE h.slot_id = s.id AND h.expires_at > ${now}) AND NOT ${inAbsenceSql()}
    ), first AS (
      SELECT w.id, w.user_id, free.id AS slot_id
      FROM waiting_entries w JOIN free ON free.specialty = w.specialty AND free.starts_at < w.before
        LEFT JOIN appointments a ON a.id = w.appointment_id
      WHERE a.cancelled_at IS NULL AND NOT EXISTS (SELECT 1 FROM waiting_offers o WHERE o.waiting_id = w.id AND (o.slot_id = free.id OR o.expires_at > ${now}))
      ORDER BY w.created_at, w.id LIMIT 1
      FOR UPDATE OF w SKIP LOCKED
    ), hold AS (
      INSERT INTO slot_holds AS h (slot_id, user_id, reason, expires_at)
      SELECT slot_id, user_id, 'waiting_list', ${now}::timestamptz + make_interval(mins => ${OFFERED_MIN}) FROM first
      ON CONFLICT (slot_id) DO UPDATE SET user_id = excluded.user_id, reason = excluded.reason, expires_at = excluded.expires_at
      WHERE h.expires_at <= ${now}
      RETURNING slot_id, expires_at
    )
    INSERT INTO waiting_offers (waiting_id, slot_id, offered_at, expires_at)
    SELECT first.id, hold.slot_id, ${now}, hold.expires_at FROM first, hold
    RETURNING waiting_id AS id`);
  return rows.length > 0;
}

/** Offers that ran out go to the next in line. One instance sees to each. @returns how many had run out */
export async function passOnOffers(now = new Date()): Promise<number> {
  const ranOut = await db.$queryRaw<{ slotId: string }[]>(Prisma.sql`
    UPDATE waiting_offers SET passed_on_at = ${now} WHERE (waiting_id, slot_id) IN (
      SELECT waiting_id, slot_id FROM waiting_offers WHERE passed_on_at IS NULL AND expires_at <= ${now} LIMIT 100 FOR UPDATE SKIP LOCKED
    )
    RETURNING slot_id AS "slotId"`);
  for (const { slotId } of ranOut) await offerFreedSlot(slotId, now);
  return ranOut.length;
}
