import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type * as piscinaModule from "piscina";
import type { Resampling } from "./resample";

const WORKER_FILE = join(".cache", "workers", "resample-worker.mjs");
const IDLE_MS = 30_000;

let threads: piscinaModule.Piscina | undefined;

/** The same work in a worker thread, one for each processor; the first of them has to start, and that shows. */
export function resampleInThread(resampling: Resampling): Promise<string> {
  threads ??= startThreads();
  // The worker's default export takes a Resampling and gives a string.
  return threads.run(resampling) as Promise<string>;
}

function startThreads(): piscinaModule.Piscina {
  // This module is itself bundled for a worker thread, and piscina finds its own files only where it is installed.
  const piscina = createRequire(join(process.cwd(), "package.json"))("piscina") as typeof piscinaModule;
  return new piscina.Piscina({ filename: join(process.cwd(), WORKER_FILE), minThreads: 0, maxThreads: availableParallelism(), idleTimeout: IDLE_MS });
}
