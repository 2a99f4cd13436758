import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "../../scripts/lib/app-server.ts";
import { ensureBuilt } from "../../scripts/lib/build.ts";
import { atEnd } from "../../scripts/lib/lifetime.ts";
import { freePort } from "../../scripts/lib/postgres/free-port.ts";
import { seed } from "../../scripts/lib/seed.ts";
import { openThrowawayDatabase } from "../../scripts/lib/throwaway-database.ts";
import { databaseCpuMs } from "./database-cpu.ts";
import { oldTransactions } from "./old-transactions.ts";
import { probeAt } from "./probe.ts";
import type { Probe } from "./probe.ts";

export interface MeasuredServer {
  url: string;
  /** null for a server that somebody else runs */
  databaseUrl: string | null;
  /** null for a server that somebody else runs */
  probe: Probe | null;
  /** processor time of its PostgreSQL so far, ms; null where that can't be told */
  databaseCpuMs: () => number | null;
  /** transactions that have been open for longer than any of the app's takes */
  oldTransactions: () => Promise<number>;
}

export const PROBE_FILE = new URL("probe.mjs", import.meta.url).href;

export function probeSocket(): string {
  if (process.platform === "win32") return `\\\\.\\pipe\\gather-bench-${process.pid}`;
  const dir = mkdtempSync(join(tmpdir(), "gather-bench-"));
  atEnd(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, "probe");
}

/**
 * Builds the app if need be and serves the production build with a PostgreSQL of its own, which keeps its promises
 * as a real one does (fsync on) and is gone afterwards. No key, no external drug API: nothing leaves the machine.
 * All of it ends with this process.
 * @throws Problem
 */
export async function startOwnServer(): Promise<MeasuredServer> {
  await ensureBuilt();
  const secret = randomBytes(32).toString("hex");
  const { url: databaseUrl } = await openThrowawayDatabase({ durable: true });
  await seed(databaseUrl, secret);
  const socket = probeSocket();
  const app = await startApp({
    mode: "start",
    port: await freePort(),
    quiet: true,
    env: {
      DATABASE_URL: databaseUrl,
      BETTER_AUTH_SECRET: secret,
      BETTER_AUTH_URL: "",
      DEVELOPER_MODE: "on",
      DRUG_API: "off",
      OPENAI_API_KEY: "",
      LOG_LEVEL: "",
      // The settings that an operator has for it: this server's visitors all come from one machine, and the one who
      // warms it up and measures it alone asks more often than patients do. What one process lets in stays as it is.
      TURNS_PER_PATIENT_A_MINUTE: "0",
      TURNS_PER_ADDRESS: "0",
      TURNS_PER_ADDRESS_A_MINUTE: "0",
      GUESTS_PER_ADDRESS_A_MINUTE: "0",
      GUESTS_A_MINUTE: "0",
      NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${PROBE_FILE}`.trim(),
      GATHER_BENCH_PROBE: socket,
    },
  });
  return { url: app.url, databaseUrl, probe: probeAt(socket), databaseCpuMs: () => databaseCpuMs(databaseUrl), oldTransactions: () => oldTransactions(databaseUrl) };
}
