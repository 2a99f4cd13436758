import { AsyncLocalStorage } from "node:async_hooks";

/** How much of one round of the event loop beginning things may take, ms. What is left of a round belongs to what is under way. */
const BUDGET_MS = 20;
const AT_MOST_A_ROUND = 32;
/** More than any door of ours lets wait; memory must not grow with whoever connects. */
const MOST_WAITING = 25_000;

/**
 * Lets things begin a few in each round of the event loop, in the order in which they came. A thousand requests that
 * arrive at one moment, or a thousand agents whose waits end at one, would otherwise all be dealt with in one round, and
 * everybody else, `/api/health` among them, would wait for it.
 */
export class PacedRounds {
  readonly #waiting: ((() => void) | undefined)[] = [];
  #from = 0;
  #scheduled = false;

  /** @param now the monotonic clock, ms */
  constructor(private readonly now: () => number = () => performance.now()) {}

  get waiting(): number {
    return this.#waiting.length - this.#from;
  }

  /** Begins it in this round or a later one, in the asynchronous context of now. @returns false when too many wait */
  push(begin: () => void): boolean {
    if (this.waiting >= MOST_WAITING) return false;
    const run = AsyncLocalStorage.snapshot();
    this.#waiting.push(() => run(begin));
    this.#schedule();
    return true;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#round());
  }

  /** Each begins in a callback of its own, so that what it goes on to do at once belongs to its share. */
  #round(): void {
    const startedMs = this.now();
    let left = Math.min(AT_MOST_A_ROUND, this.waiting);
    const next = (): void => {
      if (left === 0 || this.now() - startedMs > BUDGET_MS) {
        this.#scheduled = false;
        if (this.waiting > 0) this.#schedule();
        return;
      }
      left -= 1;
      this.#take()?.();
      queueMicrotask(() => process.nextTick(next));
    };
    next();
  }

  #take(): (() => void) | undefined {
    const begin = this.#waiting[this.#from];
    // What has begun must not be held by this list; and taking from the front of a long one costs its length.
    this.#waiting[this.#from] = undefined;
    this.#from += 1;
    if (this.waiting === 0 || this.#from > 1_024) {
      this.#waiting.splice(0, this.#from);
      this.#from = 0;
    }
    return begin;
  }
}
