import "server-only";
import { isAfter, type FeedCursor } from "@/lib/data/events/feed-cursor";
import { FEED_CHANNEL, feedEnd, readFeed, SESSION_ENDED_CHANNEL, type FeedEntry } from "@/lib/data/events/read-feed";
import { notifications } from "@/lib/data/notifications";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import type { Recipient } from "./events";
import { encodeEntry, KEEP_ALIVE } from "./sse";

/** Looks without having been told, in case the LISTEN connection was broken, and keeps idle connections open. */
const LOOK_ANYWAY_MS = 5_000;
const KEEP_ALIVE_MS = 25_000;
/** How soon it is looked again for entries that an older transaction holds back. */
const HELD_BACK_MS = 10;
const TRY_AGAIN_MS = 1_000;

/** One open connection of a browser. */
export interface Follower {
  readonly recipients: readonly Recipient[];
  readonly sessionId: string;
  /** ms since the epoch */
  readonly sessionEndsAt: number;
  /** takes one piece of the stream; whoever does not keep up is closed */
  send(chunk: Uint8Array): void;
  close(): void;
}

interface Following {
  follower: Follower;
  /** up to where the follower was told; entries in `waiting` come after */
  told: FeedCursor;
  /** what came while it was catching up; null when it has */
  waiting: { entry: FeedEntry; chunk: Uint8Array }[] | null;
}

/**
 * The feed as this process follows it: one LISTEN connection and one reader for all of its followers. It reads each
 * new entry once, in order, and hands it to those whom it concerns.
 */
class Feed {
  readonly #followings = new Map<Recipient, Set<Following>>();
  readonly #sessions = new Map<string, Set<Following>>();
  readonly #all = new Map<Follower, Following>();
  #started: Promise<void> | null = null;
  #end: FeedCursor = { xid: 0n, id: 0n };
  #reading = false;
  #again = false;

  /**
   * Tells the follower of everything after a place, in order and once, and then of what comes.
   * @param after null begins now; the present end of the feed is given back either way
   */
  async follow(follower: Follower, after: FeedCursor | null): Promise<FeedCursor> {
    await (this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = null;
      throw error;
    }));
    const following: Following = { follower, told: after ?? this.#end, waiting: after === null ? null : [] };
    for (const recipient of follower.recipients) add(this.#followings, recipient, following);
    add(this.#sessions, follower.sessionId, following);
    this.#all.set(follower, following);
    return this.#end;
  }

  /** Sends a new follower what it missed. Until then what comes waits for it. */
  async catchUp(follower: Follower): Promise<void> {
    const following = this.#all.get(follower);
    if (following === undefined || following.waiting === null) return;
    for (let more = true; more; ) {
      const page = await readFeed(following.told, follower.recipients);
      // In one piece: a long absence is no reason to be taken for slow.
      if (page.entries.length > 0) follower.send(Buffer.concat(page.entries.map(encodeEntry)));
      following.told = page.entries.at(-1)?.cursor ?? following.told;
      more = page.more && page.entries.length > 0;
    }
    const { waiting } = following;
    following.waiting = null;
    for (const { entry, chunk } of waiting) this.#tell(following, entry, chunk);
  }

  leave(follower: Follower): void {
    const following = this.#all.get(follower);
    if (following === undefined) return;
    this.#all.delete(follower);
    for (const recipient of follower.recipients) remove(this.#followings, recipient, following);
    remove(this.#sessions, follower.sessionId, following);
  }

  /** Ends every connection: browsers come back to whichever instance is there. */
  closeAll(): void {
    for (const follower of [...this.#all.keys()]) follower.close();
  }

  get size(): number {
    return this.#all.size;
  }

  async #start(): Promise<void> {
    await notifications().subscribe(FEED_CHANNEL, () => this.#look());
    await notifications().subscribe(SESSION_ENDED_CHANNEL, (sessionId) => {
      for (const { follower } of [...(this.#sessions.get(sessionId) ?? [])]) follower.close();
    });
    this.#end = await feedEnd();
    setInterval(() => this.#look(), LOOK_ANYWAY_MS).unref();
    setInterval(() => this.#keepAlive(), KEEP_ALIVE_MS).unref();
  }

  #look(): void {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    void this.#read()
      .catch((error: unknown) => {
        logError("feed could not be read", error);
        setTimeout(() => this.#look(), TRY_AGAIN_MS).unref();
      })
      .finally(() => {
        this.#reading = false;
        if (this.#again) {
          this.#again = false;
          this.#look();
        }
      });
  }

  async #read(): Promise<void> {
    for (;;) {
      const { entries, more } = await readFeed(this.#end, null);
      for (const entry of entries) this.#hand(entry);
      this.#end = entries.at(-1)?.cursor ?? this.#end;
      if (!more) return;
      if (entries.length === 0) {
        setTimeout(() => this.#look(), HELD_BACK_MS).unref();
        return;
      }
    }
  }

  #hand(entry: FeedEntry): void {
    // The database's recipients are those that were published to.
    const followings = this.#followings.get(entry.recipient as Recipient);
    if (followings === undefined) return;
    const chunk = encodeEntry(entry);
    for (const following of [...followings]) {
      if (following.waiting === null) this.#tell(following, entry, chunk);
      else following.waiting.push({ entry, chunk });
    }
  }

  #tell(following: Following, entry: FeedEntry, chunk: Uint8Array): void {
    if (!isAfter(entry.cursor, following.told)) return;
    following.told = entry.cursor;
    following.follower.send(chunk);
  }

  #keepAlive(): void {
    const now = Date.now();
    for (const follower of [...this.#all.keys()]) {
      if (follower.sessionEndsAt <= now) follower.close();
      else follower.send(KEEP_ALIVE);
    }
  }
}

function add<Key>(map: Map<Key, Set<Following>>, key: Key, following: Following): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(following));
}

function remove<Key>(map: Map<Key, Set<Following>>, key: Key, following: Following): void {
  const set = map.get(key);
  set?.delete(following);
  if (set?.size === 0) map.delete(key);
}

export function feed(): Feed {
  return processSingleton("feed", () => new Feed());
}
