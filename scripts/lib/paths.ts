import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, without a slash at its end. */
export const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));
export const cacheDir = join(root, ".cache");
export const bin = (name: string): string => join(root, "node_modules", ".bin", name);

/** Where this clone keeps its database, passwords and secrets. */
export function dataDir(): string {
  const given = process.env["GATHER_DATA_DIR"];
  return given ? resolve(given) : join(root, ".data");
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
