import type { DomainEvent } from "@/lib/events/events";
import { Prisma } from "../generated/client";
import type { Subscriber } from "./queues";

/**
 * The beginning of a statement in which a subscriber handles events: `fresh` has those that it did not handle before,
 * and from now on they count as handled, if the statement succeeds. Whatever else the statement does is done for
 * `fresh` alone, so that events that come twice have no second effect.
 */
export function freshEventsSql(subscriber: Subscriber, events: readonly DomainEvent[]): Prisma.Sql {
  return Prisma.sql`
    given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS e(
        "id" uuid, "type" text, "turnId" uuid, "chatId" uuid, "userId" text, "appointmentId" uuid, "notice" text, "startsAt" timestamptz)
    ), marked AS (
      INSERT INTO handled_events (handler, event_id) SELECT DISTINCT ${subscriber}, given.id FROM given
      ON CONFLICT DO NOTHING RETURNING event_id
    ), fresh AS (
      SELECT DISTINCT given.* FROM given JOIN marked ON marked.event_id = given.id
    )`;
}
