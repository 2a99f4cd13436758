import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import { PrismaClient } from "./generated/client";
import { statementNames } from "./statement-names";

/** Also how long a query may wait for a free connection: in a crowd that is queueing, not failing. Agents have deadlines of their own. */
const CONNECT_WITHIN_MS = 30_000;
/**
 * Far more than any statement of ours takes. The server gives up first and says so; when it can't even do that, the
 * connection is thrown away, so that a network that swallows everything blocks nobody for good.
 */
const STATEMENT_WITHIN_MS = 15_000;
const ANSWER_WITHIN_MS = 18_000;

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL_SIZE } = env();
  const adapter = new PrismaPg(
    {
      connectionString: DATABASE_URL,
      max: DATABASE_POOL_SIZE,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      statement_timeout: STATEMENT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      application_name: "gather",
      keepAlive: true,
      // The adapter drops a timestamp's offset as if it were always zero.
      options: "-c TimeZone=UTC",
    },
    { onPoolError: (error) => logError("database connection lost", error), statementNameGenerator: statementNames() },
  );
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
