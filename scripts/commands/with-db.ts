import { run } from "../lib/child.ts";
import { openDatabase, openMigratedDatabase } from "../lib/database.ts";
import { ensureGenerated } from "../lib/generate.ts";
import { runCommand } from "../lib/lifetime.ts";
import { Problem } from "../lib/problem.ts";
import { authSecret, loadEnvFiles } from "../lib/settings.ts";

/** `node scripts/with-db.mjs [--no-migrate] -- COMMAND …` runs a command with a database behind DATABASE_URL. */
await runCommand(async () => {
  const args = process.argv.slice(2);
  const separator = args.indexOf("--");
  const [command, ...commandArgs] = args.slice(separator + 1);
  const flags = args.slice(0, Math.max(separator, 0));
  if (command === undefined || flags.some((flag) => flag !== "--no-migrate")) {
    throw new Problem("usage", "Say what to run: node scripts/with-db.mjs [--no-migrate] -- COMMAND …");
  }
  loadEnvFiles();
  await ensureGenerated();
  const { url } = await (flags.includes("--no-migrate") ? openDatabase() : openMigratedDatabase());
  return run(command, commandArgs, { env: { DATABASE_URL: url, BETTER_AUTH_SECRET: authSecret() } });
});
