import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { atEnd, end, isEnding } from "../lifetime.ts";
import { isAlive, withLock } from "../lock.mjs";
import { ensureDataDir, keptSecret, writePrivate } from "../private-file.ts";
import { Problem } from "../problem.ts";
import { freePort, isFree } from "./free-port.ts";
import { ensureCluster } from "./init-cluster.ts";
import { keep } from "./keeper.ts";
import { choosePlace } from "./place.ts";
import type { Place } from "./place.ts";
import { answers, findRunningServer, urlOf } from "./running-server.ts";

export interface EmbeddedPostgres {
  /** address of the given database on it */
  urlFor(database: string): string;
  /** whether this process started it, and so will stop it */
  own: boolean;
  /** stops it now, if this process started it */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** false for databases that nobody will miss: faster, and lost when the machine fails */
  durable?: boolean;
}

// Nothing of a statement's values reaches the log: they may be a patient's words.
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "shared_buffers=128MB",
  "timezone=UTC",
  "log_timezone=UTC",
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
];
const NOT_DURABLE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

async function choosePort(dataDir: string): Promise<number> {
  const file = join(dataDir, "postgres-port");
  const kept = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (kept > 0 && (await isFree(kept, "127.0.0.1"))) return kept;
  const port = await freePort();
  writePrivate(file, `${port}\n`);
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = new Promise<void>((resolve) => (child.exitCode === null && child.signalCode === null ? child.once("exit", () => resolve()) : resolve()));
  // SIGINT ends sessions and stops cleanly, SIGQUIT stops at once and recovers at the next start.
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    child.kill(signal);
    const timer = new AbortController();
    const gone = await Promise.race([exited.then(() => true), wait(2_500, false, { signal: timer.signal }).catch(() => false)]);
    timer.abort();
    if (gone) return;
  }
}

interface Started {
  port: number;
  stop(): Promise<void>;
}

async function start(place: Place, dataDir: string, password: string, durable: boolean): Promise<Started> {
  ensureCluster(place, password);
  const port = await choosePort(dataDir);
  const logFile = join(dataDir, "postgres.log");
  const log = openSync(logFile, "w", 0o600);
  const settings = (durable ? SETTINGS : [...SETTINGS, ...NOT_DURABLE]).flatMap((setting) => ["-c", setting]);
  // A session of its own: a Ctrl-C in the terminal must reach the app first.
  const child = spawn(place.binaries.postgres, ["-D", place.clusterDir, "-p", String(port), ...settings], {
    ...place.runAs,
    cwd: "/",
    stdio: ["ignore", log, log],
    detached: process.platform !== "win32",
    env: { ...process.env, LC_ALL: "C" },
  });
  closeSync(log);
  let spawnError: Error | undefined;
  child.once("error", (error) => (spawnError = error));
  const letGo = child.pid === undefined ? () => undefined : keep(child.pid, "INT");
  let stopping = false;
  const undo = async (): Promise<void> => {
    stopping = true;
    forget();
    await stop(child);
    letGo();
  };
  const forget = atEnd(undo);
  for (let tries = 0; tries < 600; tries++) {
    if (spawnError !== undefined || child.exitCode !== null || child.signalCode !== null) break;
    if (await answers({ port, password })) {
      child.once("exit", (code, signal) => {
        if (!stopping) void lost(`it ended with ${signal ?? `code ${code}`}; see ${logFile}`);
      });
      return { port, stop: undo };
    }
    await wait(50);
  }
  await undo();
  throw new Problem("database_start", `The embedded PostgreSQL did not start (${spawnError?.message ?? lastLogLine(logFile)}): see ${logFile}, or set DATABASE_URL to a PostgreSQL of your own.`);
}

function lastLogLine(file: string): string {
  const line = readFileSync(file, "utf8").split("\n").findLast((text) => /FATAL|PANIC|ERROR|could not/.test(text));
  return line?.replace(/^.*?(FATAL|PANIC|ERROR): +/, "") ?? "it gave no reason";
}

function lost(how: string): Promise<never> | undefined {
  if (isEnding()) return undefined;
  process.stderr.write(`The embedded PostgreSQL is gone (${how}): everything is stopped; start again.\n`);
  return end(1);
}

/** A server that somebody else started ends when they end. */
function watch(pid: number): void {
  const timer = setInterval(() => {
    if (!isAlive(pid)) void lost("the command that had started it ended");
  }, 1_000);
  timer.unref();
}

/**
 * Starts the embedded PostgreSQL of a data directory, or joins the one that runs there. It is stopped when
 * this process ends if this process started it.
 * @throws Problem
 */
export async function startEmbeddedPostgres(dataDir: string, { durable = true }: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  ensureDataDir(dataDir);
  return withLock(join(dataDir, "postgres.lock"), async () => {
    const place = choosePlace(dataDir);
    const password = keptSecret(place.home, "postgres-password");
    if (place.note !== null) process.stderr.write(`${place.note}\n`);
    const running = await findRunningServer(place.clusterDir, password);
    if (running) watch(running.pid);
    const server: Started = running ? { port: running.port, stop: () => Promise.resolve() } : await start(place, dataDir, password, durable);
    return { urlFor: (database) => urlOf({ port: server.port, password }, database), own: running === undefined, stop: () => server.stop() };
  });
}
