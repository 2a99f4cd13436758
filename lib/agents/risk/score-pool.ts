import "server-only";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import Piscina from "piscina";
import type { ScoreResult } from "@/lib/clinical/types";
import { processSingleton } from "@/lib/process-singleton";
import type { ScoreTask } from "./score-worker";

/** Where the build puts the worker's own bundle, from the app's folder. */
const WORKER_FILE = join(".cache", "workers", "score-worker.mjs");
const IDLE_MS = 60_000;

/**
 * Runs one risk model in a worker thread: models compute, and computing does not belong on the event loop that
 * everybody's waiting shares.
 */
export function scoreInWorker(model: string, inputs: unknown, signal: AbortSignal): Promise<ScoreResult> {
  const task: ScoreTask = { model, inputs };
  // The worker's default export takes a ScoreTask and gives a ScoreResult.
  return pool().run(task, { signal }) as Promise<ScoreResult>;
}

function pool(): Piscina {
  return processSingleton(
    "score-pool",
    () => new Piscina({ filename: join(process.cwd(), WORKER_FILE), minThreads: 1, maxThreads: availableParallelism(), idleTimeout: IDLE_MS }),
  );
}
