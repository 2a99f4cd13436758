import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll } from "vitest";

// Every test file has a database to itself, made before the file is loaded and dropped after its last test.
const template = process.env["GATHER_TEST_DATABASE_URL"];
if (template === undefined) throw new Error("vitest-database-server.ts has not run: run this file in vitest's project `database`.");

const name = `test_${randomUUID().replaceAll("-", "")}`;
const url = new URL(template);
const templateName = url.pathname.slice(1);
url.pathname = "/postgres";
const serverUrl = url.href;

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    // Copies of one template are made one at a time.
    await client.query("select pg_advisory_lock(1)");
    await client.query(sql);
  } finally {
    await client.end();
  }
}

await onServer(`create database ${name} template ${templateName}`);
url.pathname = `/${name}`;
process.env["DATABASE_URL"] = url.href;
process.env["LOG_LEVEL"] ??= "silent";
process.env["BETTER_AUTH_SECRET"] ??= "a-secret-for-tests-that-guards-nothing";

afterAll(async () => {
  // The client that the tests used, if any did (lib/data/client.ts), so that dropping does not cut its connections.
  const client = (globalThis as { [key: symbol]: { $disconnect(): Promise<void> } | undefined })[Symbol.for("gather.database")];
  await client?.$disconnect();
  await onServer(`drop database ${name} with (force)`);
});
