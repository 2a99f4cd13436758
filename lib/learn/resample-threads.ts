import { availableParallelism } from "node:os";
import { join } from "node:path";
import Piscina from "piscina";
import type { Resampling } from "./resample";

const WORKER_FILE = join(".cache", "workers", "resample-worker.mjs");
const IDLE_MS = 30_000;

let threads: Piscina | undefined;

/** The same work in a worker thread, one for each processor; the first of them has to start, and that shows. */
export function resampleInThread(resampling: Resampling): Promise<string> {
  threads ??= new Piscina({ filename: join(process.cwd(), WORKER_FILE), minThreads: 0, maxThreads: availableParallelism(), idleTimeout: IDLE_MS });
  // The worker's default export takes a Resampling and gives a string.
  return threads.run(resampling) as Promise<string>;
}
