import { emptyDatabase, openDatabase } from "../lib/database.ts";
import { runCommand } from "../lib/lifetime.ts";
import { applyMigrations } from "../lib/migrate/apply-migrations.ts";
import { Problem } from "../lib/problem.ts";
import { seed } from "../lib/seed.ts";
import { authSecret, loadEnvFiles } from "../lib/settings.ts";

/** `npm run db:reset`: the known demo state. A database of your own is emptied only when you say so with `-- --yes`. */
await runCommand(async () => {
  loadEnvFiles();
  const { url, embedded } = await openDatabase();
  if (!embedded && !process.argv.includes("--yes")) {
    throw new Problem("needs_yes", "This would delete everything in the database of DATABASE_URL: add -- --yes if you mean it, or unset DATABASE_URL to reset the embedded one.");
  }
  await emptyDatabase(url);
  await applyMigrations(url);
  await seed(url, authSecret());
  process.stdout.write(`The ${embedded ? "embedded database" : "database of DATABASE_URL"} is back to the demo state.\n`);
  return 0;
});
