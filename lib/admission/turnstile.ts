import { worthTelling } from "./worth-telling";

/** A turn's place at the door. */
export interface Ticket {
  /** resolves when it is let in; never rejects */
  readonly admitted: Promise<void>;
  /** Gives the place back, or steps out of the queue. Once is enough. */
  leave(): void;
}

export interface TurnstileLimits {
  /** how many may be in at once */
  atOnce: number;
  /** how many may wait */
  waiting: number;
}

interface Waiting {
  onMove: (place: number) => void;
  letIn: () => void;
  /** the place that was last told */
  told: number | null;
}

/** Over how many that left the pace is judged. */
const PACE_OF = 64;

/**
 * Lets so many in at once; the others wait in the order in which they came. An emergency goes before everybody who is
 * none. Whoever waits is told their place at once and whenever {@link tell} finds that it has moved enough to matter.
 */
export class Turnstile {
  readonly #first = new Set<Waiting>();
  readonly #inOrder = new Set<Waiting>();
  readonly #leftAtMs: number[] = [];
  #inside = 0;

  /** @param now the monotonic clock, ms */
  constructor(
    private readonly limits: TurnstileLimits,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get inside(): number {
    return this.#inside;
  }

  get waiting(): number {
    return this.#first.size + this.#inOrder.size;
  }

  /** Whether somebody who came now would be turned away. */
  get full(): boolean {
    return this.#inside >= this.limits.atOnce && this.waiting >= this.limits.waiting;
  }

  /**
   * @param urgent whether it goes before those who came earlier; only asked where somebody has to wait
   * @param onMove told the place, at once and as it moves; never once let in
   * @returns null when as many wait as may
   */
  enter(urgent: () => boolean, onMove: (place: number) => void): Ticket | null {
    if (this.#inside < this.limits.atOnce && this.waiting === 0) {
      this.#inside += 1;
      return this.#ticketOf(null, Promise.resolve());
    }
    if (this.full) return null;
    const first = urgent();
    const admitted = Promise.withResolvers<void>();
    const waiting: Waiting = { onMove, letIn: admitted.resolve, told: null };
    (first ? this.#first : this.#inOrder).add(waiting);
    this.#tellOne(waiting, first ? this.#first.size : this.waiting);
    return this.#ticketOf(waiting, admitted.promise);
  }

  /**
   * Tells everybody whose place has moved enough. For a timer: with thousands waiting, every move would be too much.
   * @param all also those who moved little: now and then, so that nobody hears nothing for long
   */
  tell(all = false): void {
    let place = 0;
    for (const line of [this.#first, this.#inOrder]) {
      for (const waiting of line) this.#tellOne(waiting, ++place, all);
    }
  }

  /** How long somebody waits who would be the last in the queue now, ms, by the pace of those who left; null when none is known. */
  expectedWaitMs(): number | null {
    const first = this.#leftAtMs[0];
    if (first === undefined || this.#leftAtMs.length < 2) return null;
    const each = (this.now() - first) / (this.#leftAtMs.length - 1);
    return each * (this.waiting + 1);
  }

  #tellOne(waiting: Waiting, place: number, all = false): void {
    if (waiting.told === place || !(all || worthTelling(waiting.told, place))) return;
    waiting.told = place;
    waiting.onMove(place);
  }

  #ticketOf(waiting: Waiting | null, admitted: Promise<void>): Ticket {
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      if (waiting !== null && (this.#first.delete(waiting) || this.#inOrder.delete(waiting))) return;
      this.#inside -= 1;
      this.#leftAtMs.push(this.now());
      if (this.#leftAtMs.length > PACE_OF) this.#leftAtMs.shift();
      this.#letNextIn();
    };
    return { admitted, leave };
  }

  #letNextIn(): void {
    const line = this.#first.size > 0 ? this.#first : this.#inOrder;
    const [next] = line;
    if (next === undefined || this.#inside >= this.limits.atOnce) return;
    line.delete(next);
    this.#inside += 1;
    next.letIn();
  }
}
