import "server-only";
import type { DomainEvent, EventType } from "@/lib/events/events";
import { db } from "../client";
import { Prisma, type NotificationKind } from "../generated/client";
import { freshEventsSql } from "./event-rows";

const KINDS: Partial<Record<EventType, NotificationKind>> = {
  "emergency-detected": "emergency",
  "interaction-found": "interaction",
  "high-risk-scored": "high_risk",
  "patient-replied": "patient_replied",
};

/**
 * Tells every member of the care team, in one statement; that a patient replied, only the one who claimed the case. Who has not yet read the same about a chat is not told
 * again, unless it is an emergency.
 */
export async function notifyCareTeam(events: readonly DomainEvent[]): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    WITH ${freshEventsSql("care-team", events)}, kinds AS (
      SELECT fresh.*, (${JSON.stringify(KINDS)}::jsonb->>fresh.type)::"NotificationKind" AS kind FROM fresh
    )
    INSERT INTO notifications (id, user_id, kind, event_id, chat_id)
    SELECT gen_random_uuid(), u.id, kinds.kind, kinds.id, c.id
    FROM kinds JOIN chats c ON c.id = kinds."chatId" CROSS JOIN users u
    WHERE u.role = 'care_team' AND (kinds.type <> 'patient-replied' OR u.id = kinds."userId") AND (kinds.kind = 'emergency' OR NOT EXISTS (
      SELECT 1 FROM notifications n WHERE n.user_id = u.id AND n.chat_id = c.id AND n.kind = kinds.kind AND n.read_at IS NULL))
    ON CONFLICT (user_id, event_id) DO NOTHING`);
}
