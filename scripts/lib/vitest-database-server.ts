import { openThrowawayDatabase } from "./throwaway-database.ts";

/** Vitest's global setup of the database tests: one PostgreSQL for the run, with a migrated database to copy from. */
export default async function setup(): Promise<() => Promise<void>> {
  const database = await openThrowawayDatabase();
  process.env["GATHER_TEST_DATABASE_URL"] = database.url;
  return () => database.remove();
}
