import { readMigrations, readSchema } from "./migration-files.ts";
import { NO_FILTERS, withSchemaEngine } from "./schema-engine.ts";

/**
 * What a database made by the migrations lacks to be what schema.prisma says.
 * @param databaseUrl any database on a server where a shadow database may be made
 * @returns the SQL that would close the gap; empty when there is none
 */
export async function diffSchema(databaseUrl: string): Promise<string> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const result = await engine.diff({
      from: { tag: "migrations", ...readMigrations() },
      to: { tag: "schemaDatamodel", ...readSchema() },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    return result.exitCode === 0 ? "" : (result.stdout ?? "");
  });
}
