import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { db } from "@/lib/data/client";
import type { Handlers } from "@/lib/events/bus";
import type { DomainEvent } from "@/lib/events/events";
import { describeBus } from "@/lib/events/testing/bus-contract";
import { createBoss } from "./boss";
import { createPostgresBus } from "./postgres-bus";
import { publishEvents } from "./publish-events";

const hurried = { lookEverySeconds: 0.5, superviseEverySeconds: 1 };

describeBus(() => createPostgresBus(hurried));

const nothing = async () => {};
const handlers: Handlers = { "care-team": nothing, patient: nothing, reminders: nothing, escalation: nothing };
const event = (): DomainEvent => ({ id: randomUUID(), type: "turn-completed", turnId: randomUUID(), chatId: randomUUID(), userId: "somebody" });

test("what a process had taken when it died is given to another", async () => {
  const taken = Promise.withResolvers<void>();
  const dying = createPostgresBus(hurried);
  await dying.start({ ...handlers, patient: () => { taken.resolve(); return new Promise(() => {}); } });
  const published = event();
  await publishEvents([{ event: published }]);
  await taken.promise;
  // The time in which it should have been done has passed.
  await db.$executeRaw`UPDATE pgboss.job SET started_on = started_on - interval '1 hour' WHERE state = 'active'`;
  const given: string[] = [];
  const next = createPostgresBus(hurried);
  await next.start({ ...handlers, patient: async (events) => { given.push(...events.map(({ id }) => id)); } });
  await vi.waitFor(() => expect(given).toContain(published.id), 20_000);
  await Promise.all([dying.stop(), next.stop()]);
});

test("a job that SQL published is what pg-boss itself would have sent", async () => {
  const { boss, end } = createBoss();
  await boss.start();
  const published = event();
  await db.$transaction(async (tx) => {
    await publishEvents([{ event: published }], tx);
    await boss.send("patient", published, { db: { executeSql: async (sql, values = []) => ({ rows: await tx.$queryRawUnsafe(sql, ...values) }) } });
  });
  const rows = await db.$queryRaw<Record<string, unknown>[]>`SELECT * FROM pgboss.job WHERE data->>'id' = ${published.id}`;
  await end();
  const [one, other] = rows.map(({ id: _, ...row }) => row);
  expect(rows.length).toBe(2);
  expect(one).toEqual(other);
});
