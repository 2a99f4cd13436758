import "server-only";
import type { PgBoss } from "pg-boss";
import type { EventBus, HandleEvents } from "@/lib/events/bus";
import { deliver } from "@/lib/events/deliver";
import { isUuid } from "../is-uuid";
import { createBoss, type BossPace } from "./boss";
import { listDeadLetters, retryDeadLetter } from "./dead-letters";
import { prepareQueues, RELAY, routeEvents, SUBSCRIBERS } from "./queues";

/** Together at most; a full batch is followed by the next at once. */
const BATCH = 50;
/** How often it is looked for events without having been told: those that fall due, and those that are tried again. */
const LOOK_EVERY_S = 5;

/** How fast a bus is; tests are in more of a hurry. */
export interface BusPace extends BossPace {
  lookEverySeconds?: number;
}

/** Delivers events by pg-boss, from the tables that they were published to. */
export function createPostgresBus(pace: BusPace = {}): EventBus {
  const { boss, end } = createBoss(pace);
  return {
    name: "postgresql",
    async start(handlers) {
      await boss.start();
      await prepareQueues(boss);
      await routeEvents(boss, "direct");
      for (const subscriber of SUBSCRIBERS) await work(boss, subscriber, handlers[subscriber], pace);
    },
    listDeadLetters: () => listDeadLetters(boss),
    retryDeadLetter: async (id) => isUuid(id) && retryDeadLetter(boss, id),
    stop: () => end(),
  };
}

/** Begins to hand a queue's jobs to a handler. */
async function work(boss: PgBoss, queue: string, handle: HandleEvents, { lookEverySeconds = LOOK_EVERY_S }: BusPace): Promise<void> {
  const options = { batchSize: BATCH, burstWhenBatchFull: true, pollingIntervalSeconds: lookEverySeconds, notifyPollingIntervalSeconds: lookEverySeconds, perJobResults: true } as const;
  await boss.work<unknown>(queue, options, async (jobs) => {
    const deliveries = await deliver(handle, jobs.map(({ data }) => data));
    return jobs.map(({ id }, index) => {
      const delivery = deliveries[index];
      switch (delivery?.status) {
        case "handled":
          return { id, status: "completed" as const };
        case "unreadable":
          return { id, status: "deadletter" as const, output: { error: delivery.error } };
        default:
          return { id, status: "failed" as const, output: { error: delivery?.error ?? "unknown" } };
      }
    });
  });
}

/** Hands every published event on to another bus; what is dead there stays there. */
export interface Relay {
  start(send: HandleEvents): Promise<void>;
  stop(): Promise<void>;
}

export function createRelay(pace: BusPace = {}): Relay {
  const { boss, end } = createBoss(pace);
  return {
    async start(send) {
      await boss.start();
      await prepareQueues(boss);
      await routeEvents(boss, "relayed");
      await work(boss, RELAY, send, pace);
    },
    stop: () => end(),
  };
}
