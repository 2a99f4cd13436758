import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Problem, reasonOf } from "./problem.ts";

// Node's own recursive mkdir never returns where a file system knows no folders, such as /proc.
function makeFolders(dir: string): void {
  if (existsSync(dir)) return;
  makeFolders(dirname(dir));
  mkdirSync(dir);
  chmodSync(dir, 0o711);
}

/**
 * Makes the data directory. Others may pass through it (the database may belong to another user) but not list it.
 * @throws Problem when it cannot be used
 */
export function ensureDataDir(dir: string): void {
  try {
    makeFolders(dir);
    const probe = join(dir, ".probe");
    writePrivate(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Problem(
      "data_directory",
      `The data directory ${dir} cannot be used (${reasonOf(error)}): make it a directory that you can write to, or set GATHER_DATA_DIR to another one.`,
      { cause: error },
    );
  }
}

/** Writes a file that only its owner can read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

/** A secret that is made at the first start and stays. */
export function keptSecret(dir: string, name: string): string {
  const file = join(dir, name);
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const secret = randomBytes(32).toString("base64url");
  writePrivate(file, `${secret}\n`);
  return secret;
}
