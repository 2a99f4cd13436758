/** A place in the feed: the transaction that wrote an entry, and the entry within it. Later is greater. */
export interface FeedCursor {
  xid: bigint;
  id: bigint;
}

export function formatCursor({ xid, id }: FeedCursor): string {
  return `${xid}-${id}`;
}

/** What {@link formatCursor} wrote, or null for anything else. */
export function parseCursor(text: string): FeedCursor | null {
  const match = /^(\d{1,19})-(\d{1,18})$/.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? null : { xid: BigInt(match[1]), id: BigInt(match[2]) };
}

export function isAfter(one: FeedCursor, other: FeedCursor): boolean {
  return one.xid > other.xid || (one.xid === other.xid && one.id > other.id);
}
