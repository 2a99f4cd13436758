import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createWorld, type World } from "./harness/world.ts";
import { seenIn, Visitor } from "./harness/visitor.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.remove());

/** An event whose worker died is looked for every 10 s. */
const DELIVERED = { timeout: 40_000, interval: 250 };

/** Keeps every handler from finishing until it is let go; what patients do goes on. */
async function holdHandlers(): Promise<{ cutOffOthers: () => Promise<void>; letGo: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  await client.query("begin");
  await client.query("lock table handled_events in exclusive mode");
  return {
    // What a dead process had asked for would otherwise still be done by the database, which has not noticed yet.
    cutOffOthers: async () => {
      await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    },
    letGo: async () => {
      await client.query("rollback");
      await client.end();
    },
  };
}

test("an app that is killed between the commit of an answer and telling of it tells of it after the restart, once", async () => {
  const server = await world.instance();
  const visitor = await Visitor.arriveAt(server.url);
  const chatId = randomUUID();
  const handlers = await holdHandlers();

  expect((await seenIn(visitor.watch({ chatId, messageId: randomUUID(), profile: "instant" }))).status).toBe("done");
  const jobs = () => world.query<{ name: string; state: string }>("select name, state::text from pgboss.job where data->>'chatId' = $1 and data->>'type' = 'turn-completed'", [chatId]);
  await vi.waitFor(async () => expect(await jobs()).toEqual([{ name: "patient", state: "active" }]), DELIVERED);
  server.signal("SIGKILL");
  await server.ended;
  await handlers.cutOffOthers();
  await handlers.letGo();
  const told = () => world.query<{ kind: string }>("select kind::text from notifications where chat_id = $1", [chatId]);
  expect(await told()).toEqual([]);

  const next = await world.instance({ port: server.port });
  // The time in which the dead process should have been done has passed.
  await world.query("update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'");
  await vi.waitFor(async () => expect(await told()).toEqual([{ kind: "answer_ready" }]), DELIVERED);
  await vi.waitFor(async () => expect(await jobs()).toEqual([{ name: "patient", state: "completed" }]), DELIVERED);
  expect(await told()).toHaveLength(1);
  await next.stop();
});
