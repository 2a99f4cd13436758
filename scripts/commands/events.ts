import { PgBoss } from "pg-boss";
import { listDeadLetters, retryDeadLetter } from "../../lib/data/events/dead-letters.ts";
import { openMigratedDatabase } from "../lib/database.ts";
import { runCommand } from "../lib/lifetime.ts";
import { Problem } from "../lib/problem.ts";
import { loadEnvFiles } from "../lib/settings.ts";

const USAGE = "npm run -s events -- list        events that could not be handled, one JSON object a line\nnpm run -s events -- retry ID    has one of them, or all of them (retry all), tried again";

/** `npm run -s events`: what could not be handled, and another try. Of events that PostgreSQL delivers. */
await runCommand(async () => {
  loadEnvFiles();
  const [what, id] = process.argv.slice(2);
  if (what !== "list" && !(what === "retry" && id !== undefined)) throw new Problem("usage", USAGE);
  const { url } = await openMigratedDatabase();
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, registerInstance: false, max: 1 });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    const letters = await listDeadLetters(boss);
    if (what === "list") {
      for (const letter of letters) process.stdout.write(`${JSON.stringify(letter)}\n`);
      return 0;
    }
    const meant = letters.filter((letter) => id === "all" || letter.id === id);
    for (const letter of meant) await retryDeadLetter(boss, letter.id);
    process.stdout.write(`${meant.length} tried again\n`);
    return meant.length === 0 ? 1 : 0;
  } finally {
    await boss.stop({ graceful: false });
  }
});
