import { attempt } from "./attempt";
import type { Outcome } from "./types";

export type Task = (signal: AbortSignal) => Promise<unknown>;

/** The outcome of each task, in the place of the task. */
export type Gathered<Tasks extends readonly Task[]> = {
  -readonly [Place in keyof Tasks]: Outcome<Awaited<ReturnType<Tasks[Place]>>>;
};

/**
 * Starts tasks together and gives every outcome in the order of the tasks, as `asyncio.gather(…,
 * return_exceptions=True)` does. One that fails stops no other. Never rejects because of a task.
 *
 * @param options.limit the most tasks under way at one moment; all unless given
 * @param options.signal aborting it cancels the tasks that run and those that did not start
 * @throws RangeError when `limit` is less than 1
 */
export async function gather<const Tasks extends readonly Task[]>(
  tasks: Tasks,
  { limit = Infinity, signal }: { limit?: number | undefined; signal?: AbortSignal | undefined } = {},
): Promise<Gathered<Tasks>> {
  if (!(limit >= 1)) throw new RangeError(`The limit must be at least 1, not ${limit}`);
  const outcomes: Outcome<unknown>[] = [];

  // All workers draw from one iterator, so each task is taken once, by whoever is free first.
  const queue = tasks.entries();
  async function work(): Promise<void> {
    for (const [place, task] of queue) outcomes[place] = await attempt(task, { signal });
  }
  await Promise.all(Array.from({ length: Math.min(Math.floor(limit), tasks.length) }, work));

  // Every place was filled by the task of that place.
  return outcomes as Gathered<Tasks>;
}
