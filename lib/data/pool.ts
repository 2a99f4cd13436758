import "server-only";
import { Pool } from "pg";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";

/** Also how long a query may wait for a free connection: in a crowd that is queueing, not failing. Agents have deadlines of their own. */
const CONNECT_WITHIN_MS = 30_000;
/**
 * Far more than any statement of ours takes. The server gives up first and says so; when it can't even do that, the
 * connection is thrown away, so that a network that swallows everything blocks nobody for good.
 */
const STATEMENT_WITHIN_MS = 15_000;
const ANSWER_WITHIN_MS = 18_000;

/** The database connections of this process. */
export function databasePool(): Pool {
  return processSingleton("database-pool", () => {
    const { DATABASE_URL, DATABASE_POOL_SIZE } = env();
    return new Pool({
      connectionString: DATABASE_URL,
      max: DATABASE_POOL_SIZE,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      statement_timeout: STATEMENT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      application_name: "gather",
      keepAlive: true,
      // The adapter drops a timestamp's offset as if it were always zero.
      options: "-c TimeZone=UTC",
    });
  });
}
