import { setTimeout as wait } from "node:timers/promises";
import { bundleCommand } from "../../scripts/lib/bundle.ts";
import { start } from "../../scripts/lib/child.ts";
import { root } from "../../scripts/lib/paths.ts";
import { freePort } from "../../scripts/lib/postgres/free-port.ts";
import { Problem } from "../../scripts/lib/problem.ts";
import { PROBE_FILE, probeSocket } from "../server/own-server.ts";
import { probeAt } from "../server/probe.ts";
import type { Probe } from "../server/probe.ts";

export interface BareServer {
  url: string;
  probe: Probe;
  stop(): Promise<void>;
}

const START_WITHIN_MS = 60_000;

/** Starts the server without framework and database, with the same probe in it. @throws Problem */
export async function startBareServer(): Promise<BareServer> {
  const file = await bundleCommand("bench/bare/main.ts", ["bench/bare", "lib"]);
  const port = await freePort();
  const socket = probeSocket();
  const child = start(process.execPath, [`--import=${PROBE_FILE}`, file], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { PORT: String(port), GATHER_BENCH_PROBE: socket, NODE_ENV: "production" },
  });
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + START_WITHIN_MS;
  while (!(await answers(url))) {
    if (Date.now() > until) throw new Problem("bench_bare", "The bare server that the app is compared with did not start: see above.");
    await wait(100);
  }
  return { url, probe: probeAt(socket), stop: () => child.stop() };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
