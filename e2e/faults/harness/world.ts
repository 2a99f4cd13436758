import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startApp, type AppServer } from "../../../scripts/lib/app-server.ts";
import { ensureBuilt } from "../../../scripts/lib/build.ts";
import { DATABASE, openEmbedded } from "../../../scripts/lib/database.ts";
import { applyMigrations } from "../../../scripts/lib/migrate/apply-migrations.ts";
import { freePort } from "../../../scripts/lib/postgres/free-port.ts";
import { seed } from "../../../scripts/lib/seed.ts";
import { UNDER_TEST } from "../../../scripts/lib/test/under-test.ts";

const SECRET = "a-secret-for-tests-that-guards-nothing";

/** One process of the app. */
export type Instance = AppServer & { port: number };

/** A PostgreSQL and instances of the app on it, all of which a test may break. */
export interface World {
  /** starts another instance of the production build; on the given port when it is to take a dead one's place */
  instance(options?: { port?: number; env?: Readonly<Record<string, string>> }): Promise<Instance>;
  /** takes the database away, as an operator's restart does */
  stopDatabase(): Promise<void>;
  /** brings it back, at the same address */
  startDatabase(): Promise<void>;
  /** asks the database, past the app; its rows as they are */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  databaseUrl: string;
  remove(): Promise<void>;
}

export async function createWorld(): Promise<World> {
  await ensureBuilt();
  const dir = mkdtempSync(join(tmpdir(), "gather-faults-"));
  // PostgreSQL may run as another user, who must be able to pass through.
  chmodSync(dir, 0o711);
  let server = await openEmbedded(dir);
  const databaseUrl = server.urlFor(DATABASE);
  await applyMigrations(databaseUrl);
  await seed(databaseUrl, SECRET);
  const apps: AppServer[] = [];
  return {
    databaseUrl,
    async instance({ port, env = {} } = {}) {
      const own = port ?? (await freePort());
      const app = await startApp({
        mode: "start",
        port: own,
        quiet: process.env["FAULTS_VERBOSE"] === undefined,
        env: { ...UNDER_TEST, DATABASE_URL: databaseUrl, BETTER_AUTH_SECRET: SECRET, ...env },
      });
      apps.push(app);
      return { ...app, port: own };
    },
    stopDatabase: () => server.stop(),
    async startDatabase() {
      server = await openEmbedded(dir);
    },
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      try {
        // The test names the columns of its row type.
        return (await client.query(sql, [...values])).rows as Row[];
      } finally {
        await client.end();
      }
    },
    async remove() {
      await Promise.all(apps.map((app) => app.stop()));
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
