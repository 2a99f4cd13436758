import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import { PrismaClient } from "./generated/client";
import { databasePool } from "./pool";
import { statementNames } from "./statement-names";

function connect(): PrismaClient {
  const adapter = new PrismaPg(databasePool(), {
    disposeExternalPool: true,
    onPoolError: (error) => logError("database connection lost", error),
    statementNameGenerator: statementNames(),
  });
  // What Prisma prints of an error may quote a patient: errors are thrown, not printed.
  return new PrismaClient({ adapter, errorFormat: "minimal", log: [] });
}

function client(): PrismaClient {
  return processSingleton("database", connect);
}

/**
 * The one database client of this process. It is made at first use, not at import, so that the app can be built
 * without a database, and kept for the process, so that hot reload and Next's separate bundles share one pool.
 */
export const db: PrismaClient = new Proxy(Object.create(null) as PrismaClient, {
  get(_target, property) {
    const owner = client();
    const value: unknown = Reflect.get(owner, property, owner);
    return typeof value === "function" ? (value.bind(owner) as unknown) : value;
  },
  has: (_target, property) => property in client(),
});
