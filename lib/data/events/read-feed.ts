import "server-only";
import type { Recipient } from "@/lib/events/events";
import { db } from "../client";
import { Prisma } from "../generated/client";
import type { FeedCursor } from "./feed-cursor";

/** The NOTIFY channel that tells every instance that a feed has grown; the payload is the recipient's name alone. */
export const FEED_CHANNEL = "gather_feed";
/** The NOTIFY channel that tells every instance that a session has ended; the payload is the session's id alone. */
export const SESSION_ENDED_CHANNEL = "gather_session_ended";

export interface FeedEntry {
  cursor: FeedCursor;
  recipient: string;
  eventId: string;
  type: string;
  ids: Record<string, unknown>;
}

interface FeedRow extends Omit<FeedEntry, "cursor"> {
  xid: string;
  id: string;
  settled: boolean;
}

export interface FeedPage {
  /** in order; entries that come after them will have a greater cursor */
  entries: FeedEntry[];
  /** there are more already, or will be as soon as a transaction that is older than they has ended */
  more: boolean;
}

const PAGE = 1_000;

/**
 * The feed after a place. Ids are handed out before their transactions commit, so the newest entries are held back
 * until no transaction is running that began before theirs and could still add one in front of them: what is read
 * once in order has no gaps.
 * @param recipients whose entries; null for everybody's
 */
export async function readFeed(after: FeedCursor, recipients: readonly Recipient[] | null): Promise<FeedPage> {
  const whose = recipients === null ? Prisma.empty : Prisma.sql`AND recipient = ANY(${[...recipients]})`;
  const rows = await db.$queryRaw<FeedRow[]>(Prisma.sql`
    SELECT xid::text, id::text, recipient, event_id AS "eventId", type, ids, xid < pg_snapshot_xmin(pg_current_snapshot()) AS settled
    FROM feed_entries WHERE (xid, id) > (${after.xid.toString()}::xid8, ${after.id}) ${whose}
    ORDER BY feed_entries.xid, feed_entries.id LIMIT ${PAGE}`);
  const held = rows.findIndex(({ settled }) => !settled);
  const ready = held === -1 ? rows : rows.slice(0, held);
  return {
    entries: ready.map(({ xid, id, recipient, eventId, type, ids }) => ({ cursor: { xid: BigInt(xid), id: BigInt(id) }, recipient, eventId, type, ids })),
    more: held !== -1 || rows.length === PAGE,
  };
}

/**
 * The feed's present end: a page that is made after this and follows the feed from here misses nothing.
 */
export async function feedEnd(): Promise<FeedCursor> {
  const [row] = await db.$queryRaw<{ xid: string }[]>(Prisma.sql`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid`);
  return { xid: BigInt(row?.xid ?? 0), id: 0n };
}

/** Whether all that came after the place is still there: old entries are forgotten. */
export async function feedReachesBack(to: FeedCursor): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>(Prisma.sql`
    SELECT 1 FROM feed_entries WHERE (xid, id) <= (${to.xid.toString()}::xid8, ${to.id}) LIMIT 1`);
  return rows.length > 0;
}

/** Forgets what was told before a moment. */
export async function forgetFeed(before: Date): Promise<number> {
  const entries = await db.feedEntry.deleteMany({ where: { createdAt: { lt: before } } });
  await db.handledEvent.deleteMany({ where: { handledAt: { lt: before } } });
  return entries.count;
}
