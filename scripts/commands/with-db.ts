import { run } from "../lib/child.ts";
import { openMigratedDatabase } from "../lib/database.ts";
import { ensureGenerated } from "../lib/generate.ts";
import { runCommand } from "../lib/lifetime.ts";
import { dataDir } from "../lib/paths.ts";
import { ensureDataDir, keptSecret } from "../lib/private-file.ts";
import { Problem } from "../lib/problem.ts";

/** `node scripts/with-db.mjs -- COMMAND …` runs a command with a migrated database behind DATABASE_URL. */
await runCommand(async () => {
  const [command, ...args] = process.argv.slice(2).filter((arg, index) => !(index === 0 && arg === "--"));
  if (command === undefined) throw new Problem("usage", "Say what to run: node scripts/with-db.mjs -- COMMAND …");
  await ensureGenerated();
  const { url } = await openMigratedDatabase();
  ensureDataDir(dataDir());
  const secret = process.env["BETTER_AUTH_SECRET"] || keptSecret(dataDir(), "auth-secret");
  return run(command, args, { env: { DATABASE_URL: url, BETTER_AUTH_SECRET: secret } });
});
