import "server-only";
import type { DomainEvent } from "@/lib/events/events";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { freshEventsSql } from "./event-rows";

/**
 * Watches over emergencies, in one statement: one that was detected is looked at again after a while, and if by then
 * nobody has acknowledged it, the whole care team is told once more.
 * @param afterSeconds how long after it was detected
 */
export async function escalateEmergencies(events: readonly DomainEvent[], afterSeconds: number): Promise<void> {
  await db.$queryRaw(Prisma.sql`
    WITH ${freshEventsSql("escalation", events)}, planned AS (
      SELECT publish_event(event_id('escalation-due', t.id::text), 'escalation-due',
        jsonb_build_object('turnId', t.id, 'chatId', fresh."chatId", 'userId', fresh."userId"), '{}',
        t.started_at + make_interval(secs => ${afterSeconds}))::text
      FROM fresh JOIN turns t ON t.id = fresh."turnId" WHERE fresh.type = 'emergency-detected'
    ), unseen AS (
      SELECT fresh.*, c.id AS chat_id
      FROM fresh JOIN chats c ON c.id = fresh."chatId" LEFT JOIN cases ON cases.chat_id = c.id
      WHERE fresh.type = 'escalation-due'
        AND (cases.chat_id IS NULL OR (cases.status = 'open' AND cases.urgency = 'emergency' AND cases.acknowledged_at IS NULL))
    ), told AS (
      INSERT INTO notifications (id, user_id, kind, event_id, chat_id)
      SELECT gen_random_uuid(), u.id, 'emergency_unacknowledged', unseen.id, unseen.chat_id
      FROM unseen CROSS JOIN users u WHERE u.role = 'care_team'
      ON CONFLICT (user_id, event_id) DO NOTHING
    ), shown AS (
      SELECT publish_event(event_id('emergency-unacknowledged', "turnId"::text), 'emergency-unacknowledged',
        jsonb_build_object('turnId', "turnId", 'chatId', "chatId", 'userId', "userId"), ARRAY['care_team'])::text
      FROM unseen
    )
    SELECT (SELECT count(*)::int FROM planned) AS planned, (SELECT count(*)::int FROM shown) AS shown`);
}
