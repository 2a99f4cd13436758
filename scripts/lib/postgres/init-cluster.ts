import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem, reasonOf } from "../problem.ts";
import type { Place } from "./place.ts";

const MAJOR_VERSION = "18";
export const USER = "gather";

function unusable(dir: string, reason: string, next: string, cause?: unknown): Problem {
  return new Problem("data_directory", `The database directory ${dir} cannot be used (${reason}): ${next}.`, { cause });
}

function give(path: string, { runAs }: Place): void {
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(path, runAs.uid, runAs.gid);
}

function isReady(dir: string): boolean {
  let files: string[];
  try {
    files = readdirSync(dir);
  } catch (error) {
    const next = "make it yours again (chown), or set GATHER_DATA_DIR to another directory";
    throw unusable(dir, reasonOf(error), next, error);
  }
  if (files.length === 0) return false;
  const version = existsSync(join(dir, "PG_VERSION")) ? readFileSync(join(dir, "PG_VERSION"), "utf8").trim() : undefined;
  if (version === MAJOR_VERSION) return true;
  const reason = version === undefined ? "it holds something else than a PostgreSQL database" : `it was made by PostgreSQL ${version}, and this is ${MAJOR_VERSION}`;
  throw unusable(dir, reason, "move it away and start again, or set GATHER_DATA_DIR to another directory");
}

/** Makes the cluster if there is none yet; an interrupted attempt leaves nothing that the next one would take for a cluster. */
export function ensureCluster(place: Place, password: string): void {
  const { clusterDir, runAs, binaries } = place;
  if (existsSync(clusterDir) && isReady(clusterDir)) return;
  const draft = `${clusterDir}.new`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    give(draft, place);
    const passwordFile = `${clusterDir}.password`;
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    give(passwordFile, place);
    try {
      const flags = ["--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${passwordFile}`, "--encoding=UTF8"];
      // The same order and case rules on every operating system.
      const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
      const result = spawnSync(binaries.initdb, [`--pgdata=${draft}`, ...flags, ...locale, "--no-instructions"], {
        ...runAs,
        cwd: "/",
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "C" },
      });
      if (result.error) throw result.error;
      if (result.status !== 0) throw new Error(lastLine(result.stderr) ?? `initdb ended with code ${result.status}`);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    rmSync(clusterDir, { recursive: true, force: true });
    renameSync(draft, clusterDir);
  } catch (error) {
    throw unusable(clusterDir, reasonOf(error), "make sure that it is writable and that the disk has 200 MB left, or set GATHER_DATA_DIR to another directory", error);
  }
}

function lastLine(text: string): string | undefined {
  const lines = text.split("\n").filter((line) => /error|fatal|could not|cannot|no space/i.test(line));
  return lines.at(-1)?.replace(/^initdb: /, "").trim();
}
