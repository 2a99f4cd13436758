import type { Connection } from "../http/connection.ts";

const EVERY_MS = 500;
const GIVE_UP_MS = 20_000;

export interface Health {
  /** how long each request to /api/health took, ms */
  answersMs: number[];
  /** requests without an answer */
  failed: number;
}

/** Asks a server for its health, again and again, until stopped: whoever waits for it waits as long as this. */
export function watchHealth(connection: Connection): { stop(): Promise<Health> } {
  const health: Health = { answersMs: [], failed: 0 };
  const underWay = new Set<Promise<void>>();
  const look = () => {
    const looking = askOnce(connection, health).finally(() => underWay.delete(looking));
    underWay.add(looking);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay);
      return health;
    },
  };
}

async function askOnce(connection: Connection, health: Health): Promise<void> {
  const sentMs = performance.now();
  try {
    const response = await connection.request({ path: "/api/health", signal: AbortSignal.timeout(GIVE_UP_MS) });
    response.resume();
    if (response.statusCode === 200) health.answersMs.push(performance.now() - sentMs);
    else health.failed += 1;
  } catch {
    health.failed += 1;
  }
}
