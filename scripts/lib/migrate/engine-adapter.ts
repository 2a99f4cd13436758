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

/** Its parts instead of the address: an address would win over the name of the shadow database. */
function partsOf(connectionString: string): pg.PoolConfig {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString });
  return { host, port, user, password: password ?? undefined, database, ssl };
}

export interface EngineAdapter {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Drops the shadow databases and closes the connections: the engine, when freed, leaves them open. */
  dispose(): Promise<void>;
}

/** Lets Prisma's schema engine work on a database, and on an empty shadow database beside it. */
export function engineAdapter(connectionString: string): EngineAdapter {
  const config = partsOf(connectionString);
  const pools: pg.Pool[] = [];
  const shadows: string[] = [];

  const connect = async (database = config.database): Promise<SqlDriverAdapter> => {
    const pool = new pg.Pool({ ...config, database });
    pool.on("connect", charAsText);
    pool.on("error", () => undefined);
    pools.push(pool);
    return withWholeScripts(withoutChecks(await new PrismaPg(pool).connect()));
  };
  const onServer = async (sql: string): Promise<void> => {
    const client = new pg.Client(config);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };

  return {
    factory: {
      provider: "postgres",
      adapterName: "@prisma/adapter-pg",
      connect: () => connect(),
      connectToShadowDb: async () => {
        const database = `gather_shadow_${randomUUID().replaceAll("-", "")}`;
        await onServer(`create database ${database}`);
        shadows.push(database);
        return connect(database);
      },
    },
    dispose: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
      for (const database of shadows) await onServer(`drop database ${database} with (force)`);
    },
  };
}
