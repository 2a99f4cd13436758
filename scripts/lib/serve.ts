import { startApp, requireFreePort } from "./app-server.ts";
import { ensureBuilt } from "./build.ts";
import { bundleWorkers } from "./bundle.ts";
import { openMigratedDatabase } from "./database.ts";
import { ensureGenerated } from "./generate.ts";
import { isEnding } from "./lifetime.ts";
import { Problem } from "./problem.ts";
import { seed } from "./seed.ts";
import { authSecret, checkSettings, loadEnvFiles } from "./settings.ts";

/**
 * Serves the app with everything that it needs, until it is stopped.
 * @returns the exit code
 * @throws Problem
 */
export async function serve(mode: "start" | "dev"): Promise<number> {
  loadEnvFiles();
  const secret = authSecret();
  const given = checkSettings({ DEVELOPER_MODE: "on", BETTER_AUTH_SECRET: secret, DATABASE_URL: "postgresql://embedded" });
  await requireFreePort(given.PORT);
  // The database first: what can be wrong with it shows in a second, a build takes a minute.
  const { url: databaseUrl } = await openMigratedDatabase();
  if (mode === "start") await ensureBuilt();
  else {
    await ensureGenerated();
    await bundleWorkers();
  }
  await seed(databaseUrl, secret);
  const app = await startApp({
    mode,
    port: given.PORT,
    env: { DATABASE_URL: databaseUrl, BETTER_AUTH_SECRET: secret, DEVELOPER_MODE: given.DEVELOPER_MODE },
  });
  process.stdout.write(`Ready: ${app.url}\n`);
  const code = await app.ended;
  if (isEnding()) return code;
  throw new Problem("app_ended", `The app has ended by itself (code ${code}): everything is stopped; start again.`);
}
