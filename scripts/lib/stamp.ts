import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const SKIPPED = new Set(["node_modules", ".git", ".next", ".data", ".cache", "generated"]);

function* filesBelow(path: string, accept: (file: string) => boolean): Generator<string> {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(entry.name)) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesBelow(inner, accept);
    else if (entry.isFile() && accept(inner)) yield inner;
  }
}

/**
 * A fingerprint of what files hold and how they are called, whenever they were written.
 * @param base what names are relative to, so that a clone elsewhere has the same fingerprint
 * @param paths files and folders; one that does not exist counts as such
 * @param extra whatever else matters: versions, settings
 */
export function fingerprint(base: string, paths: readonly string[], extra: readonly string[] = [], accept: (file: string) => boolean = () => true): string {
  const hash = createHash("sha256");
  for (const text of extra) hash.update(`${text}\0`);
  for (const path of paths) {
    for (const file of filesBelow(join(base, path), accept)) {
      const content = readFileSync(file);
      hash.update(`${relative(base, file).split(sep).join("/")}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/**
 * Does work whose result depends on the fingerprint alone, unless it was done already. The stamp is taken
 * away before and written after, so that interrupted work is done again.
 * @returns whether it had to be done
 */
export async function once(stampFile: string, print: string, work: () => Promise<void>): Promise<boolean> {
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === print) return false;
  rmSync(stampFile, { force: true });
  await work();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, print);
  return true;
}
