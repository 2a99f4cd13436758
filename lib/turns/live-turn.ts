import "server-only";
import { EMPTY_TURN, foldTurn, type TurnView } from "./fold-turn";
import { LeaseLost } from "./lease-lost";
import type { NumberedEntry } from "./turn-chunks";
import type { TurnLogEntry } from "./types";

/** How long an entry may wait for others to be written with it, ms. Text comes in many small pieces. */
const WRITE_DELAY_MS: Readonly<Record<TurnLogEntry["type"], number>> = {
  "turn-start": 0,
  emergency: 0,
  "agent-start": 10,
  "agent-end": 10,
  card: 10,
  text: 50,
  "turn-end": 0,
};

/** How long after a failed write the next try comes, ms; a database that is back within their sum has lost nothing. */
const RETRY_DELAYS_MS = [100, 250, 500, 1_000, 2_000, 4_000, 8_000];

/** The place in the queue of a turn that has not been let in yet. It is told and not kept: no part of the log. */
export interface QueuePlace {
  /** of the last entry before */
  seq: number;
  /** 1 is next */
  place: number;
}

export type WriteLog = (entries: readonly NumberedEntry[]) => Promise<void>;

/**
 * A turn that runs in this process: its log in order, written before it is shown. Entries that come close
 * together are written together; followers read the same array, so a slow one costs no memory of its own.
 */
export class LiveTurn {
  readonly #published: NumberedEntry[] = [];
  readonly #controller = new AbortController();
  #pending: NumberedEntry[] = [];
  #seq = 0;
  #view: TurnView = EMPTY_TURN;
  #timer: NodeJS.Timeout | undefined;
  #immediate: NodeJS.Immediate | undefined;
  #due = Infinity;
  #writing: Promise<void> | null = null;
  #waiting: PromiseWithResolvers<void> = Promise.withResolvers();
  #firstEvent: PromiseWithResolvers<number | null> = Promise.withResolvers();
  #closed = false;
  #lost: Error | null = null;
  #place: number | null = null;
  #texts = 0;

  /**
   * @param startedMs the monotonic clock when the turn was asked for: the zero of all its times
   */
  constructor(
    readonly turnId: string,
    readonly startedMs: number,
    private readonly write: WriteLog,
  ) {}

  /** aborted by {@link stop}, by {@link interrupt}, or when the log can't be written any more */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** everything that was appended, folded, whether already written or not */
  get view(): TurnView {
    return this.#view;
  }

  /** ms since the turn was asked for */
  elapsedMs(): number {
    return performance.now() - this.startedMs;
  }

  /** ms until followers were first handed something; null when they never were */
  firstEventMs(): Promise<number | null> {
    return this.#firstEvent.promise;
  }

  /** The first entry, which was written with the turn itself. */
  open(entry: TurnLogEntry): void {
    this.#add(entry);
    this.#publish(this.#take());
  }

  append(entry: TurnLogEntry): void {
    if (this.#closed) return;
    // The first that the agents do is told at once, and with it all that they do in the same moment.
    const first = this.#seq === 1;
    this.#add(entry);
    this.#schedule(first ? 0 : WRITE_DELAY_MS[entry.type]);
  }

  /** Tells whoever reads it its place in the queue; null once it is let in. */
  queueAt(place: number | null): void {
    this.#place = place;
    if (place !== null) this.#wake();
  }

  /** Whether its text stands in the log in several pieces. */
  get textInPieces(): boolean {
    return this.#texts > 1;
  }

  /** Asks the running agents to stop. What was said so far stays. */
  stop(): void {
    this.#controller.abort(new TurnStopped());
  }

  /** Asks the running agents to stop because this process is about to end. What was said so far stays. */
  interrupt(): void {
    this.#controller.abort(new TurnInterrupted());
  }

  /**
   * Ends the log with its last entry, written by `finish` in place of the ordinary write.
   * @throws TurnLost when an earlier entry could not be written: an end behind a gap would pass for the whole
   * @throws what `finish` throws for the last time; the followers are told either way
   */
  async close(last: TurnLogEntry, finish: WriteLog): Promise<void> {
    this.#cancelTimer();
    while (this.#writing !== null) await this.#writing;
    if (this.#lost !== null) throw this.#lost;
    this.#closed = true;
    this.#add(last);
    const entries = this.#take();
    try {
      await withRetries(() => finish(entries));
      this.#publish(entries);
    } catch (error) {
      this.#lose(error);
      throw error;
    } finally {
      this.#wake();
    }
  }

  /**
   * The log from `afterSeq` on, as it grows, up to and with `turn-end`.
   * @throws TurnLost when the log can't be written: what follows is in nobody's hands
   */
  async *follow(afterSeq: number): AsyncGenerator<NumberedEntry> {
    for await (const one of this.watch(afterSeq)) if ("entry" in one) yield one;
  }

  /** The same, and while it waits to be let in its place in the queue as it moves. */
  async *watch(afterSeq: number): AsyncGenerator<NumberedEntry | QueuePlace> {
    let next = afterSeq;
    let told: number | null = null;
    for (;;) {
      const numbered = this.#published[next];
      if (numbered !== undefined) {
        next += 1;
        yield numbered;
        if (numbered.entry.type === "turn-end") return;
      } else if (this.#lost !== null) {
        throw this.#lost;
      } else if (this.#place !== null && this.#place !== told) {
        told = this.#place;
        yield { seq: next, place: told };
      } else {
        await this.#waiting.promise;
      }
    }
  }

  #add(entry: TurnLogEntry): void {
    const last = this.#pending.at(-1);
    this.#view = foldTurn(this.#view, entry);
    if (entry.type === "text" && last?.entry.type === "text") {
      this.#pending[this.#pending.length - 1] = { seq: last.seq, entry: { type: "text", delta: last.entry.delta + entry.delta } };
    } else {
      this.#seq += 1;
      if (entry.type === "text") this.#texts += 1;
      this.#pending.push({ seq: this.#seq, entry });
    }
  }

  #schedule(delayMs: number): void {
    const due = performance.now() + delayMs;
    if (due >= this.#due) return;
    this.#due = due;
    this.#cancelTimer();
    // A timer of 0 ms is one of 1 ms, and comes after what agents compute.
    if (delayMs === 0) this.#immediate = setImmediate(() => this.#flush());
    else this.#timer = setTimeout(() => this.#flush(), delayMs);
  }

  #cancelTimer(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
  }

  #flush(): void {
    this.#due = Infinity;
    if (this.#writing !== null || this.#pending.length === 0) return;
    const entries = this.#take();
    this.#writing = withRetries(() => this.write(entries))
      .then(() => this.#publish(entries))
      .catch((error: unknown) => this.#lose(error))
      .finally(() => {
        this.#writing = null;
        if (this.#pending.length > 0 && !this.#closed) this.#schedule(0);
      });
  }

  #take(): NumberedEntry[] {
    const entries = this.#pending;
    this.#pending = [];
    return entries;
  }

  #publish(entries: readonly NumberedEntry[]): void {
    this.#firstEvent.resolve(this.elapsedMs());
    this.#published.push(...entries);
    this.#wake();
  }

  #lose(cause: unknown): void {
    this.#closed = true;
    this.#lost = new TurnLost(this.turnId, { cause });
    this.#controller.abort(this.#lost);
    this.#firstEvent.resolve(null);
    this.#wake();
  }

  #wake(): void {
    this.#waiting.resolve();
    this.#waiting = Promise.withResolvers();
  }
}

/** The reason of the abort when somebody pressed Stop. */
export class TurnStopped extends Error {
  readonly code = "turn_stopped";
  constructor() {
    super("The turn was stopped");
    this.name = "TurnStopped";
  }
}

/** The reason of the abort when the process must end before the turn does. */
export class TurnInterrupted extends Error {
  readonly code = "turn_interrupted";
  constructor() {
    super("The turn was cut short by the end of its process");
    this.name = "TurnInterrupted";
  }
}

/** A turn whose log can't be written: another process has ended it, or the database is gone for good. */
export class TurnLost extends Error {
  readonly code = "turn_lost";
  constructor(
    readonly turnId: string,
    options: ErrorOptions,
  ) {
    super("The turn's log can no longer be written", options);
    this.name = "TurnLost";
  }
}

async function withRetries(write: () => Promise<void>): Promise<void> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return await write();
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
  }
  return write();
}
