import { PgBoss } from "pg-boss";
import { prepareQueues, routeEvents } from "../../../lib/data/events/queues.ts";

/** Makes pg-boss's schema and the queues of the app in a migrated database: published events land there. */
export async function prepareEventQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false, registerInstance: false, max: 1 });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    await prepareQueues(boss);
    await routeEvents(boss, "direct");
  } finally {
    await boss.stop({ graceful: false });
  }
}
