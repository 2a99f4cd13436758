import { LRUCache } from "lru-cache";

export interface QuotaLimits {
  /** how many may be under way at once; 0: no limit */
  atOnce: number;
  /** how many may begin within a minute; 0: no limit */
  perMinute: number;
}

/** What was taken, or why not and after how long it may be tried again, ms. */
export type Taken = { ok: true; release: () => void } | { ok: false; why: "at-once" | "per-minute"; retryAfterMs: number };

const MINUTE_MS = 60_000;
/** A finished turn makes room; nobody knows when. */
const LOOK_AGAIN_MS = 5_000;
/** Whose last minute is remembered; whoever makes up more names than this gains what a newcomer has anyway. */
const MOST_KEYS = 50_000;

/**
 * What one patient, or one address, may have: so many at once, so many a minute. The same thing asked for again (a
 * double click, a retry of the network) counts once. Memory is bounded: by what is under way, and by the most
 * recently seen keys, each with at most its own minute.
 */
export class Quota {
  readonly #underWay = new Map<string, Map<string, number>>();
  readonly #recent = new LRUCache<string, Map<string, number>>({ max: MOST_KEYS });

  /** @param now the monotonic clock, ms */
  constructor(
    private readonly limits: QuotaLimits,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** How many keys have something under way. */
  get size(): number {
    return this.#underWay.size;
  }

  /** @param what is asked for: the same again is free */
  take(key: string, what: string): Taken {
    const { atOnce, perMinute } = this.limits;
    const underWay = this.#underWay.get(key);
    const recent = this.#recentOf(key);
    if (underWay?.has(what) !== true && !recent.has(what)) {
      if (atOnce > 0 && (underWay?.size ?? 0) >= atOnce) return { ok: false, why: "at-once", retryAfterMs: LOOK_AGAIN_MS };
      const [oldest] = recent.values();
      if (perMinute > 0 && oldest !== undefined && recent.size >= perMinute) {
        return { ok: false, why: "per-minute", retryAfterMs: Math.max(0, oldest + MINUTE_MS - this.now()) };
      }
      if (perMinute > 0) {
        recent.set(what, this.now());
        this.#recent.set(key, recent);
      }
    }
    this.#count(key, what, 1);
    let released = false;
    return {
      ok: true,
      release: () => {
        if (!released) this.#count(key, what, -1);
        released = true;
      },
    };
  }

  #recentOf(key: string): Map<string, number> {
    const recent = this.#recent.get(key) ?? new Map<string, number>();
    const since = this.now() - MINUTE_MS;
    for (const [what, atMs] of recent) {
      if (atMs > since) break;
      recent.delete(what);
    }
    return recent;
  }

  #count(key: string, what: string, change: 1 | -1): void {
    const underWay = this.#underWay.get(key) ?? new Map<string, number>();
    const count = (underWay.get(what) ?? 0) + change;
    if (count > 0) underWay.set(what, count);
    else underWay.delete(what);
    if (underWay.size > 0) this.#underWay.set(key, underWay);
    else this.#underWay.delete(key);
  }
}
