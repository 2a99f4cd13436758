import "server-only";
import type { DomainEvent, Recipient } from "@/lib/events/events";
import { db } from "../client";
import { Prisma } from "../generated/client";

/** Where something is published: in a transaction that makes the change, or by itself. */
type Publisher = Pick<Prisma.TransactionClient, "$queryRaw">;

export interface Publication {
  event: DomainEvent;
  /** whose browsers are told; none unless given */
  recipients?: readonly Recipient[];
  /** when it is delivered; at once unless given */
  due?: Date;
}

/**
 * Publishes events in one statement. Within a transaction they are delivered when it commits, and not at all when it
 * is rolled back. Most events are published by the database's own triggers: this is for what no row tells of.
 */
export async function publishEvents(publications: readonly Publication[], within: Publisher = db): Promise<void> {
  const rows = publications.map(({ event: { id, type, ...ids }, recipients = [], due }) => ({ id, type, ids, recipients, due }));
  await within.$queryRaw(Prisma.sql`
    SELECT publish_event(e.id, e.type, e.ids, e.recipients, e.due)::text
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS e(id uuid, type text, ids jsonb, recipients text[], due timestamptz)`);
}
