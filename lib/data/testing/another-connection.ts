import pg from "pg";
import { env } from "@/lib/env";

/** A connection beside the app's own, for what another process would do. The caller ends it. */
export async function anotherConnection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  return client;
}

export type AnotherConnection = pg.Client;
