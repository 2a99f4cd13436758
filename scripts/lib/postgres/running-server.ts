import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { isAlive } from "../lock.mjs";
import { errorCode, Problem } from "../problem.ts";
import { USER } from "./init-cluster.ts";

export interface Address {
  port: number;
  password: string;
}

export function urlOf({ port, password }: Address, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether a server answers there as the given one. */
export async function answers(address: Address): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(address, "postgres"), connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Another cluster, or one whose password was lost: not a matter of waiting.
    if (errorCode(error) === "28P01") throw new Problem("database_password", "The embedded PostgreSQL does not accept the password kept in the data directory: stop it, delete the data directory and start again; its demo data is made anew.");
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function pidFileOf(clusterDir: string): { file: string; pid: number; port: number } | undefined {
  const file = join(clusterDir, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { file, pid: Number(lines[0]), port: Number(lines[3]) };
}

function isPostgres(pid: number): boolean {
  const result = spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
  // Without ps, believe the file: PostgreSQL itself decides then.
  return result.error !== undefined || /postgres/.test(result.stdout);
}

/**
 * Finds the server that already runs on a cluster. A lock file left by a killed one, whose number may by now
 * be some other program's, is cleared away; one that is just starting or stopping is waited for.
 * @returns its port and process id, or undefined when none runs
 */
export async function findRunningServer(clusterDir: string, password: string): Promise<{ port: number; pid: number } | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const found = pidFileOf(clusterDir);
    if (!found || !isAlive(found.pid)) return undefined;
    if (!isPostgres(found.pid)) {
      rmSync(found.file, { force: true });
      return undefined;
    }
    if (found.port > 0 && (await answers({ port: found.port, password }))) return { port: found.port, pid: found.pid };
    await wait(100);
  }
  throw new Problem("database_stuck", `A PostgreSQL runs on ${clusterDir} but does not answer: end it (its process id is in postmaster.pid there) and try again.`);
}
