import "server-only";
import { Pool, type QueryResult } from "pg";
import { PgBoss, type Db } from "pg-boss";
import { env } from "@/lib/env";
import { logError } from "@/lib/log";
import { notifications } from "../notifications";

/** Handlers work through the app's own client; these are for fetching and settling. */
const CONNECTIONS = 3;
/** A queue is looked at as soon as something comes, but in a crowd no more often than this: then what comes is fetched together. */
const WAKE_EVERY_MS = 300;
/** How often it is looked for jobs whose worker has died. */
const SUPERVISE_EVERY_S = 10;

export interface BossPace {
  superviseEverySeconds?: number;
}

/** pg-boss with this process's settings, and how to end it. It shares the process's one LISTEN connection. */
export function createBoss({ superviseEverySeconds = SUPERVISE_EVERY_S }: BossPace = {}): { boss: PgBoss; end: () => Promise<void> } {
  const pool = new Pool({ connectionString: env().DATABASE_URL, max: CONNECTIONS, application_name: "gather events", keepAlive: true });
  pool.on("error", (error) => logError("event connection lost", error));
  const boss = new PgBoss({
    db: databaseOf(pool),
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: superviseEverySeconds,
    monitorIntervalSeconds: superviseEverySeconds,
    registerInstance: false,
    // Rebuilding an index holds the feed's newest entries back meanwhile; these tables are small.
    reindex: false,
    openTelemetry: { enabled: false },
  });
  boss.on("error", (error) => logError("event queue error", error));
  return {
    boss,
    end: async () => {
      await boss.stop({ graceful: true, timeout: 2_000 });
      await pool.end();
    },
  };
}

function databaseOf(pool: Pool): Db {
  return {
    async executeSql(text, values) {
      // A script of several statements gives several results.
      const results: QueryResult | QueryResult[] = await pool.query(text, values as unknown[]);
      return { rows: Array.isArray(results) ? results.flatMap(({ rows }) => rows as unknown[]) : results.rows };
    },
    async listen(channel, onNotification) {
      const waiting = new Map<string, NodeJS.Timeout>();
      const wokenAt = new Map<string, number>();
      const stop = await notifications().subscribe(channel, (queue) => {
        if (waiting.has(queue)) return;
        const wake = () => {
          waiting.delete(queue);
          wokenAt.set(queue, performance.now());
          onNotification(queue);
        };
        const waitMs = (wokenAt.get(queue) ?? -Infinity) + WAKE_EVERY_MS - performance.now();
        if (waitMs <= 0) wake();
        else waiting.set(queue, setTimeout(wake, waitMs));
      });
      return {
        async close() {
          stop();
          for (const timer of waiting.values()) clearTimeout(timer);
        },
      };
    },
  };
}
