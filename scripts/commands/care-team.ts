import { bundleCommand } from "../lib/bundle.ts";
import { run } from "../lib/child.ts";
import { openMigratedDatabase } from "../lib/database.ts";
import { ensureGenerated } from "../lib/generate.ts";
import { runCommand } from "../lib/lifetime.ts";
import { Problem } from "../lib/problem.ts";
import { authSecret, loadEnvFiles } from "../lib/settings.ts";

/** `npm run care-team -- EMAIL "NAME"`: an account for the board, or a new password for the one that there is. */
await runCommand(async () => {
  loadEnvFiles();
  const [email = "", ...names] = process.argv.slice(2);
  const name = names.join(" ").trim();
  if (!/^\S+@\S+$/.test(email) || name === "") throw new Problem("usage", 'Give an address and a name: npm run care-team -- nora@example.org "Dr Nora Keane".');
  const { url } = await openMigratedDatabase();
  await ensureGenerated();
  const file = await bundleCommand("prisma/care-team/main.ts", ["prisma/care-team", "prisma/schema.prisma", "lib"]);
  return run(process.execPath, [file, email.toLowerCase(), name], { stdio: "inherit", env: { DATABASE_URL: url, BETTER_AUTH_SECRET: authSecret() } });
});
