import { randomUUID } from "node:crypto";
import type { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";

const INTERNAL_CHAR = 18;
const TEXT = 25;

/** PostgreSQL's internal type "char", which the catalogue is full of, is unknown to the adapter: hand it over as text. */
function charAsText(client: pg.PoolClient): void {
  if (!("connection" in client)) return;
  (client.connection as EventEmitter).prependListener("rowDescription", ({ fields }: { fields: { dataTypeID: number }[] }) => {
    for (const field of fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT;
  });
}

/**
 * The engine lists checks and exclusions only to mention them, cannot read their kind through this adapter, and does
 * not know kind "n" at all (PostgreSQL 18 lists every NOT NULL as a constraint): it is told of none of them.
 */
function withoutChecks(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = (query) => queryRaw({ ...query, sql: query.sql.replace("contype NOT IN ('p', 'u', 'f')", "contype NOT IN ('p', 'u', 'f', 'n', 'c', 'x', 't')") });
  return adapter;
}

/** The adapter cuts a script at every semicolon, which breaks the bodies of functions: PostgreSQL can read it whole. */
function withWholeScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

async function connect(config: pg.PoolConfig): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool(config);
  pool.on("connect", charAsText);
  return withWholeScripts(withoutChecks(await new PrismaPg(pool, { disposeExternalPool: true }).connect()));
}

/** Its parts instead of the address: an address would win over the name of the shadow database. */
function partsOf(connectionString: string): pg.PoolConfig {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString });
  return { host, port, user, password: password ?? undefined, database, ssl };
}

/** Lets Prisma's schema engine work on a database, and on an empty shadow database beside it that is dropped afterwards. */
export function engineAdapterFactory(connectionString: string): SqlMigrationAwareDriverAdapterFactory {
  const config = partsOf(connectionString);
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(config),
    connectToShadowDb: async () => {
      const database = `gather_shadow_${randomUUID().replaceAll("-", "")}`;
      const main = await connect(config);
      await main.executeScript(`create database ${database}`);
      const shadow = await connect({ ...config, database });
      const dispose = shadow.dispose.bind(shadow);
      shadow.dispose = async () => {
        await dispose();
        await main.executeScript(`drop database ${database} with (force)`);
        await main.dispose();
      };
      return shadow;
    },
  };
}
