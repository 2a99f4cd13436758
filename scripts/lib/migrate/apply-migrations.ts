import { Problem, reasonOf } from "../problem.ts";
import { prepareEventQueues } from "./event-queues.ts";
import { readMigrations } from "./migration-files.ts";
import { NO_FILTERS, withSchemaEngine } from "./schema-engine.ts";

/**
 * Applies the migrations that a database has not had yet, and pg-boss's own. The engine holds Prisma's advisory lock meanwhile:
 * several at once, the Prisma CLI included, wait for each other.
 * @returns their names
 * @throws Problem when one fails
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  try {
    const names = await withSchemaEngine(databaseUrl, async (engine) => {
      const applied = await engine.applyMigrations({ migrationsList: readMigrations(), filters: NO_FILTERS });
      return applied.appliedMigrationNames;
    });
    await prepareEventQueues(databaseUrl);
    return names;
  } catch (error) {
    throw new Problem(
      "migration_failed",
      `The database could not be migrated (${firstLines(reasonOf(error))}): put the named migration right, or run npm run db:reset to begin with an empty demo database.`,
      { cause: error },
    );
  }
}

function firstLines(text: string): string {
  return text.split("\n").map((line) => line.trim()).filter(Boolean).slice(0, 4).join(" ");
}
