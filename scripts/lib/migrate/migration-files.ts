import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";
import { root } from "../paths.ts";

export const migrationsDir = join(root, "prisma", "migrations");
const schemaFile = join(root, "prisma", "schema.prisma");
const LOCK_FILE = "migration_lock.toml";

const read = (file: string): string | null => (existsSync(file) ? readFileSync(file, "utf8") : null);

/** Names of the migrations in the order in which they apply. */
export function migrationNames(dir = migrationsDir): string[] {
  if (!existsSync(dir)) return [];
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).sort();
}

/** The migrations on disk, in the engine's words. */
export function readMigrations(dir = migrationsDir): MigrationList {
  return {
    baseDir: dir,
    lockfile: { path: LOCK_FILE, content: read(join(dir, LOCK_FILE)) },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames(dir).map((name) => {
      const content = read(join(dir, name, "migration.sql"));
      const file = content === null ? { tag: "error" as const, value: "migration.sql is missing" } : { tag: "ok" as const, value: content };
      return { path: name, migrationFile: { path: "migration.sql", content: file } };
    }),
  };
}

export function readSchema(): SchemasContainer {
  return { files: [{ path: schemaFile, content: readFileSync(schemaFile, "utf8") }] };
}
