import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../lib/database.ts";
import { runCommand } from "../lib/lifetime.ts";
import { diffSchema } from "../lib/migrate/diff-schema.ts";
import { migrationNames, migrationsDir } from "../lib/migrate/migration-files.ts";
import { Problem } from "../lib/problem.ts";
import { loadEnvFiles } from "../lib/settings.ts";

/** Later than every migration there is, whatever the clock says. */
function timestamp(): string {
  const now = new Date().toISOString().replace(/[-:T]/g, "").slice(0, 14);
  const last = migrationNames().at(-1)?.slice(0, 14) ?? "0";
  return now > last ? now : String(BigInt(last) + 1n);
}

/** `npm run db:migration -- NAME [--empty]` writes what schema.prisma has and the migrations lack. */
await runCommand(async () => {
  loadEnvFiles();
  const args = process.argv.slice(2);
  const name = args.find((arg) => !arg.startsWith("-"));
  if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
    throw new Problem("usage", "Name the migration in lower case: npm run db:migration -- add_something (with --empty for one to write by hand).");
  }
  const sql = args.includes("--empty") ? "-- Say why.\n" : await diffSchema((await openDatabase()).url);
  if (sql.trim() === "") {
    process.stdout.write("prisma/schema.prisma and the migrations agree: nothing to do.\n");
    return 0;
  }
  const dir = join(migrationsDir, `${timestamp()}_${name}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "migration.sql"), sql);
  process.stdout.write(`${join(dir, "migration.sql")}\nRead it, then start the app or run node scripts/with-db.mjs -- true to apply it.\n`);
  return 0;
});
