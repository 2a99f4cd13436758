import type { DomainEvent } from "@/lib/events/events";

/** What an open page is told. */
export type StreamMessage =
  | { kind: "event"; event: DomainEvent }
  /** something was missed: what the page shows must be read anew */
  | { kind: "reset" };

type Listener = (message: StreamMessage) => void;

type TabMessage = { kind: "hello" } | { kind: "told"; id: string; message: StreamMessage } | { kind: "position"; id: string };

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/**
 * The events of one account, for every tab of a browser over one connection: the tab that holds the lock has it and
 * tells the others. A browser opens only a few connections to one server, and a chat needs them too. When that tab
 * goes, the next goes on from where it was.
 */
export class EventStream {
  readonly #listeners = new Set<Listener>();
  readonly #closing = new AbortController();
  readonly #tabs: BroadcastChannel;
  #source: EventSource | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;

  /**
   * @param account whose events, so that two accounts in one browser are kept apart
   * @param last the place in the feed at which the page was made
   */
  constructor(
    account: string,
    private last: string,
  ) {
    const name = `gather-events ${account}`;
    this.#tabs = new BroadcastChannel(name);
    this.#tabs.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => this.#hear(data));
    this.#say({ kind: "hello" });
    // Browsers keep locks from pages that come without TLS from another machine: then every tab has its own.
    if (!("locks" in navigator)) void this.#lead();
    else navigator.locks.request(name, { signal: this.#closing.signal }, () => this.#lead()).catch(() => undefined); // closed before its turn came
  }

  /** @returns a disposer */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#closing.abort();
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#tabs.close();
    this.#listeners.clear();
  }

  /** Keeps the connection until the page closes. */
  #lead(): Promise<void> {
    if (this.#closing.signal.aborted) return Promise.resolve();
    this.#connect();
    return new Promise((resolve) => this.#closing.signal.addEventListener("abort", () => resolve()));
  }

  #connect(): void {
    const source = new EventSource(`/api/events?after=${encodeURIComponent(this.last)}`);
    this.#source = source;
    source.addEventListener("ready", ({ data, lastEventId }: MessageEvent<string>) => {
      this.#retryMs = FIRST_RETRY_MS;
      // What the server wrote, typed where it is made (lib/events/sse.ts).
      if ((JSON.parse(data) as { reset: boolean }).reset) this.#tell(lastEventId, { kind: "reset" });
      else this.last = lastEventId;
    });
    source.addEventListener("change", ({ data, lastEventId }: MessageEvent<string>) => {
      this.#tell(lastEventId, { kind: "event", event: JSON.parse(data) as DomainEvent });
    });
    source.addEventListener("error", () => {
      // The browser itself tries again after a broken connection, but not after a refusal.
      if (source.readyState !== EventSource.CLOSED || this.#closing.signal.aborted) return;
      this.#retry = setTimeout(() => this.#connect(), this.#retryMs);
      this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
    });
  }

  #tell(id: string, message: StreamMessage): void {
    this.last = id;
    this.#emit(message);
    this.#say({ kind: "told", id, message });
  }

  #hear(tab: TabMessage): void {
    switch (tab.kind) {
      case "hello":
        if (this.#source !== null) this.#say({ kind: "position", id: this.last });
        return;
      case "position":
        // Told to the others before this page was there to hear it.
        if (isLater(tab.id, this.last)) {
          this.last = tab.id;
          this.#emit({ kind: "reset" });
        }
        return;
      case "told":
        if (!isLater(tab.id, this.last)) return;
        this.last = tab.id;
        this.#emit(tab.message);
    }
  }

  #say(message: TabMessage): void {
    if (!this.#closing.signal.aborted) this.#tabs.postMessage(message);
  }

  #emit(message: StreamMessage): void {
    for (const listener of this.#listeners) listener(message);
  }
}

/** Whether one place in the feed ("transaction-entry") comes after another. */
function isLater(one: string, other: string): boolean {
  const [oneXid = 0n, oneId = 0n] = one.split("-").map(BigInt);
  const [otherXid = 0n, otherId = 0n] = other.split("-").map(BigInt);
  return oneXid > otherXid || (oneXid === otherXid && oneId > otherId);
}
