import type { World, WorldSettings } from "../world";
import { oneAwait } from "./await";
import { oneAfterTheOther, together } from "./await-in-loop";
import { blocking, inSlices } from "./blocking";
import { inThreads, onTheLoop } from "./computing";
import { threeTasks } from "./event-loop";
import { allOutcomes, cancel, firstFailure, nobodyAwaits, timeout } from "./failure";
import { awaited, forgotten } from "./forgotten-await";
import { allAtOnce, oneByOne } from "./gather";
import { backPressure, noBackPressure, pool } from "./limits";

export interface Experiment extends Pick<WorldSettings, "failing"> {
  run: (world: World) => Promise<unknown>;
}

/** By the name of the file that holds it, and of the region in it that is shown beside it. */
const EXPERIMENTS: Readonly<Record<string, Readonly<Record<string, Experiment>>>> = {
  await: { await: { run: oneAwait } },
  "event-loop": { loop: { run: threeTasks } },
  gather: { "one-by-one": { run: oneByOne }, "all-at-once": { run: allAtOnce } },
  "forgotten-await": { mistake: { run: forgotten }, mended: { run: awaited } },
  "await-in-loop": { mistake: { run: oneAfterTheOther }, mended: { run: together } },
  blocking: { mistake: { run: blocking }, mended: { run: inSlices } },
  computing: { "on-the-loop": { run: onTheLoop }, "in-threads": { run: inThreads } },
  limits: { pool: { run: pool }, "no-back-pressure": { run: noBackPressure }, "back-pressure": { run: backPressure } },
  failure: {
    "first-failure": { run: firstFailure, failing: "Knowledge" },
    "all-outcomes": { run: allOutcomes, failing: "Knowledge" },
    timeout: { run: timeout },
    cancel: { run: cancel, failing: "Knowledge" },
    "nobody-awaits": { run: nobodyAwaits, failing: "Knowledge" },
  },
};

/** @throws when there is none of that name */
export function experimentOf(experiment: string, variant: string): Experiment {
  const found = EXPERIMENTS[experiment]?.[variant];
  if (found === undefined) throw new Error("There is no such experiment");
  return found;
}

/** The names of all experiments and their variants. */
export function experimentNames(): [experiment: string, variant: string][] {
  return Object.entries(EXPERIMENTS).flatMap(([experiment, variants]) => Object.keys(variants).map((variant): [string, string] => [experiment, variant]));
}
