import { formatCursor } from "@/lib/data/events/feed-cursor";
import type { FeedCursor } from "@/lib/data/events/feed-cursor";
import type { FeedEntry } from "@/lib/data/events/read-feed";

const encoder = new TextEncoder();

/** A comment: keeps proxies from closing an idle connection. */
export const KEEP_ALIVE = encoder.encode(":\n\n");

/** One event of the stream. Its id is the place in the feed that the browser asks from when it comes back. */
export function encodeEntry({ cursor, eventId, type, ids }: Pick<FeedEntry, "cursor" | "eventId" | "type" | "ids">): Uint8Array {
  return encode(cursor, "change", { id: eventId, type, ...ids });
}

/** The first event: from where on the stream tells. `reset` when what was missed is no longer known. */
export function encodeReady(cursor: FeedCursor, reset: boolean): Uint8Array {
  return encode(cursor, "ready", { reset });
}

function encode(cursor: FeedCursor, name: string, data: unknown): Uint8Array {
  return encoder.encode(`id: ${formatCursor(cursor)}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}
