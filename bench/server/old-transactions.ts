import pg from "pg";

/** How many transactions of a database have been open for more than 10 s: each holds back its cleaning up. */
export async function oldTransactions(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "gather bench" });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and xact_start < now() - interval '10 s'",
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
