import pg from "pg";
import { applyMigrations } from "./migrate/apply-migrations.ts";
import { dataDir } from "./paths.ts";
import { startEmbeddedPostgres } from "./postgres/embedded.ts";
import type { EmbeddedOptions, EmbeddedPostgres } from "./postgres/embedded.ts";
import { errorCode, Problem, reasonOf } from "./problem.ts";

export const DATABASE = "gather";

function describe(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || "5432"}${pathname}`;
  } catch {
    throw new Problem("database_url", "DATABASE_URL is not an address: write it as postgresql://user:password@host:5432/database, or unset it to use the embedded PostgreSQL.");
  }
}

function reasonAndStep(error: unknown): [string, string] {
  switch (errorCode(error)) {
    case "ECONNREFUSED":
      return ["nothing listens there", "start that server or correct the address"];
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return ["there is no such host", "correct the address"];
    case "28P01":
    case "28000":
      return ["it refuses that user and password", "correct them"];
    case "3D000":
      return ["that server has no such database", "create it or correct the name"];
    default:
      return [reasonOf(error), "make that server reachable or correct the address"];
  }
}

/** @throws Problem when nothing usable answers at DATABASE_URL */
export async function checkDatabase(url: string): Promise<void> {
  const place = describe(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
  } catch (error) {
    const [reason, step] = reasonAndStep(error);
    throw new Problem("database_unreachable", `DATABASE_URL points to ${place}, which cannot be used (${reason}): ${step}, or unset DATABASE_URL to use the embedded PostgreSQL.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

export interface Database {
  url: string;
  embedded: boolean;
}

/** Starts or joins the embedded PostgreSQL of a data directory and makes sure of the app's database there. */
export async function openEmbedded(dir: string, options?: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(dir, options);
  await ensureDatabase(server.urlFor("postgres"), DATABASE);
  return server;
}

/**
 * The database of DATABASE_URL, or of the embedded PostgreSQL, which is started if need be and ends with this
 * process.
 * @throws Problem
 */
export async function openDatabase(givenUrl = process.env["DATABASE_URL"]?.trim()): Promise<Database> {
  if (givenUrl) {
    await checkDatabase(givenUrl);
    return { url: givenUrl, embedded: false };
  }
  const server = await openEmbedded(dataDir());
  return { url: server.urlFor(DATABASE), embedded: true };
}

/** @throws Problem */
export async function openMigratedDatabase(): Promise<Database> {
  const database = await openDatabase();
  for (const name of await applyMigrations(database.url)) process.stderr.write(`Migrated the database: ${name}\n`);
  return database;
}

/** Empties a database, whoever is connected to it; the migrations then make it anew. */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
    const { rows } = await client.query<{ name: string }>("select nspname as name from pg_namespace where nspname = 'public' or nspname = 'pgboss'");
    for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`);
    await client.query("create schema public");
  } finally {
    await client.end();
  }
}
