/**
 * How many agents of a process may be at work with the database at once; the others wait in the order in which they came.
 * Without it a crowd's agents would stand in the line for a connection while their deadlines run out.
 */
export class WorkSlots {
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(slots: number) {
    this.#free = slots;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * @returns gives the slot back; once is enough
   * @throws the signal's reason, as soon as it is aborted while waiting
   */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn(signal);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const [next] = this.#waiting;
      if (next === undefined) this.#free += 1;
      else next();
    };
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(next);
        signal.removeEventListener("abort", abort);
      };
      const next = () => {
        leave();
        resolve();
      };
      const abort = () => {
        leave();
        reject(signal.reason);
      };
      this.#waiting.add(next);
      signal.addEventListener("abort", abort);
    });
  }
}
