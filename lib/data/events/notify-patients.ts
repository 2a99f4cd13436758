import "server-only";
import type { DomainEvent, EventType } from "@/lib/events/events";
import { db } from "../client";
import { Prisma, type NotificationKind } from "../generated/client";
import { freshEventsSql } from "./event-rows";

const KINDS: Partial<Record<EventType, NotificationKind>> = {
  "turn-completed": "answer_ready",
  "turn-interrupted": "answer_interrupted",
  "care-team-message": "care_team_message",
  "urgency-changed": "urgency_changed",
  "appointment-booked": "appointment_booked",
  "appointment-moved": "appointment_moved",
  "appointment-cancelled": "appointment_cancelled",
  "slot-offered": "slot_offered",
};

/** Tells patients of what concerns them, in one statement. What is gone by now is not told of. */
export async function notifyPatients(events: readonly DomainEvent[]): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    WITH ${freshEventsSql("patient", events)}
    INSERT INTO notifications (id, user_id, kind, event_id, chat_id, appointment_id)
    SELECT gen_random_uuid(), u.id, (${JSON.stringify(KINDS)}::jsonb->>fresh.type)::"NotificationKind", fresh.id, c.id, a.id
    FROM fresh JOIN users u ON u.id = fresh."userId"
      LEFT JOIN chats c ON c.id = fresh."chatId" LEFT JOIN appointments a ON a.id = fresh."appointmentId"
    WHERE c.id IS NOT NULL OR a.id IS NOT NULL
    ON CONFLICT (user_id, event_id) DO NOTHING`);
}
