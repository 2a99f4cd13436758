import { run } from "./child.ts";
import { bundleCommand } from "./bundle.ts";
import { ensureGenerated } from "./generate.ts";
import { Problem } from "./problem.ts";

/**
 * Brings the demo data of a migrated database up to today; what patients did since stays.
 * @throws Problem
 */
export async function seed(databaseUrl: string, secret: string): Promise<void> {
  await ensureGenerated();
  const file = await bundleCommand("prisma/seed/main.ts", ["prisma/seed", "prisma/schema.prisma", "lib"]);
  const code = await run(process.execPath, [file], { stdio: ["ignore", 2, 2], env: { DATABASE_URL: databaseUrl, BETTER_AUTH_SECRET: secret } });
  if (code !== 0) throw new Problem("seed_failed", "The demo data could not be written: see above, or run npm run db:reset to begin with an empty demo database.");
}
