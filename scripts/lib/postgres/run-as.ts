import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { Problem } from "../problem.ts";

/** Whom PostgreSQL runs as: itself (empty) or, because it refuses to run as root, another user. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

const isRoot = (): boolean => process.getuid?.() === 0;

function idOf(flag: "-u" | "-g", user: string): number | undefined {
  const result = spawnSync("id", [flag, user], { encoding: "utf8" });
  return result.status === 0 ? Number(result.stdout) : undefined;
}

function userPostgres(): RunAs | undefined {
  const uid = idOf("-u", "postgres");
  const gid = idOf("-g", "postgres");
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/**
 * Whoever owns an existing cluster; else, as root, the user `postgres`, who is made if lacking.
 * @param clusterDir the PostgreSQL data directory, which may not exist yet
 */
export function chooseRunAs(clusterDir: string): RunAs {
  if (!isRoot()) return {};
  if (existsSync(clusterDir)) {
    const owner = statSync(clusterDir);
    if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  const existing = userPostgres();
  if (existing) return existing;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], { stdio: "ignore" });
  const made = userPostgres();
  if (made) return made;
  throw new Problem(
    "no_postgres_user",
    "PostgreSQL refuses to run as root, and a user `postgres` for it could not be made: run this as an ordinary user, or make that user (useradd --system postgres) and try again.",
  );
}

/** Whether that user can use a directory, or run a program in it; root itself reaches everything. */
export function canReach(runAs: RunAs, dir: string): boolean {
  if (runAs.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", dir], { ...runAs, cwd: "/", stdio: "ignore" }).status === 0;
}
