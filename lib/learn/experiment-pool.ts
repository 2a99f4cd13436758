import "server-only";
import { join } from "node:path";
import Piscina from "piscina";
import { processSingleton } from "@/lib/process-singleton";
import type { ExperimentRequest, ExperimentTrace } from "./types";

const WORKER_FILE = join(".cache", "workers", "learn-worker.mjs");
const IDLE_MS = 60_000;
/** One at a time: two would be measured in each other's way. */
const AT_ONCE = 1;
const LONGEST_QUEUE = 8;
/** Queueing included, ms. No experiment takes longer than three seconds by itself. */
const WITHIN_MS = 20_000;

/** Too many experiments are asked for at the moment, or this one took too long behind them. */
export class LessonBusy extends Error {
  readonly code = "lesson_busy";
  constructor(options?: ErrorOptions) {
    super("Too many experiments are running", options);
    this.name = "LessonBusy";
  }
}

/** Runs an experiment in a thread of its own. @throws LessonBusy */
export async function runExperiment(request: ExperimentRequest): Promise<ExperimentTrace> {
  if (pool().queueSize >= LONGEST_QUEUE) throw new LessonBusy();
  const signal = AbortSignal.timeout(WITHIN_MS);
  try {
    // The worker's default export takes an ExperimentRequest and gives an ExperimentTrace.
    return (await pool().run(request, { signal })) as ExperimentTrace;
  } catch (error) {
    throw signal.aborted ? new LessonBusy({ cause: error }) : error;
  }
}

function pool(): Piscina {
  return processSingleton(
    "lesson-pool",
    () => new Piscina({ filename: join(process.cwd(), WORKER_FILE), minThreads: 0, maxThreads: AT_ONCE, idleTimeout: IDLE_MS }),
  );
}
