import pg from "pg";

/** What the seed needs of a database connection. */
export interface Database {
  /** runs one statement, its only parameter (if any) a list of rows written as JSON; @returns how many rows it changed */
  write(sql: string, rows?: readonly unknown[]): Promise<number>;
  read<Row>(sql: string): Promise<Row[]>;
}

// A number of our own: two processes that start at once seed one after the other.
const SEED_LOCK = 741_852;

/** Runs work in one transaction: another process sees all of it or nothing. */
export async function inTransaction<Result>(databaseUrl: string, work: (database: Database) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "gather seed", options: "-c TimeZone=UTC" });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [SEED_LOCK]);
    const result = await work({
      write: async (sql, rows) => (await client.query(sql, rows && [JSON.stringify(rows)])).rowCount ?? 0,
      // The seed's own statements; each names the columns of its row type.
      read: async <Row>(sql: string) => (await client.query(sql)).rows as Row[],
    });
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

/** Tidies tables after they were written in bulk, so that searches are planned by what is in them and read indexes alone. */
export async function vacuum(databaseUrl: string, tables: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "gather seed" });
  await client.connect();
  try {
    await client.query(`vacuum (analyze) ${tables.join(", ")}`);
  } finally {
    await client.end();
  }
}
