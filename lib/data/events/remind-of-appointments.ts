import "server-only";
import type { DomainEvent } from "@/lib/events/events";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { freshEventsSql } from "./event-rows";

/**
 * Keeps the reminders of appointments, a day and an hour before, in one statement: publishes them ahead of time when
 * one is booked or moved, takes back those of one that is moved or cancelled, and tells the patient when one is due.
 * A reminder that is due all the same, for a time that does not hold any more, tells nobody.
 */
export async function remindOfAppointments(events: readonly DomainEvent[], now = new Date()): Promise<void> {
  await db.$queryRaw(Prisma.sql`
    WITH ${freshEventsSql("reminders", events)}, held AS (
      SELECT fresh.id, fresh.type, fresh.notice, fresh."startsAt", a.id AS appointment_id, a.user_id, s.starts_at,
        to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS starts
      FROM fresh JOIN appointments a ON a.id = fresh."appointmentId" AND a.cancelled_at IS NULL JOIN slots s ON s.id = a.slot_id
    ), told AS (
      INSERT INTO notifications (id, user_id, kind, event_id, appointment_id)
      SELECT gen_random_uuid(), user_id, (CASE notice WHEN 'day' THEN 'appointment_tomorrow' ELSE 'appointment_soon' END)::"NotificationKind", id, appointment_id
      FROM held WHERE type = 'reminder-due' AND "startsAt" = starts_at AND starts_at > ${now}
      ON CONFLICT (user_id, event_id) DO NOTHING
    ), taken_back AS (
      SELECT take_back_events('reminder-due', jsonb_build_object('appointmentId', "appointmentId"))::text
      FROM fresh WHERE type IN ('appointment-moved', 'appointment-cancelled')
    ), planned AS (
      SELECT publish_event(
        event_id('reminder-due', held.appointment_id || ':' || n.notice || ':' || held.starts),
        'reminder-due',
        jsonb_build_object('appointmentId', held.appointment_id, 'userId', held.user_id, 'notice', n.notice,
          'startsAt', held.starts),
        '{}', held.starts_at - n.before)::text
      FROM held CROSS JOIN (VALUES ('day', interval '1 day'), ('hour', interval '1 hour')) AS n(notice, before)
      WHERE held.type IN ('appointment-booked', 'appointment-moved') AND held.starts_at - n.before > ${now}
    )
    SELECT (SELECT count(*)::int FROM taken_back) AS taken_back, (SELECT count(*)::int FROM planned) AS planned`);
}
