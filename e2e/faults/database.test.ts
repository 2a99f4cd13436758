import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectSameForAll, expectUnbroken } from "./harness/expect-unbroken.ts";
import { createWorld, type World } from "./harness/world.ts";
import { seenIn, Visitor } from "./harness/visitor.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.remove());

const AWAY_MS = 10_000;

const aVisitor = (url: string) => Visitor.arriveAt(url);
const visitors = (url: string, count: number) => Promise.all(Array.from({ length: count }, () => Visitor.arriveAt(url)));

test("a database that is away for 10 s in the middle of turns ends none of them badly, and the server finds it again by itself", async () => {
  const server = await world.instance();
  const patients = await visitors(server.url, 6);
  const newcomer = await aVisitor(server.url);
  const arrived = Promise.withResolvers<void>();
  // Half of them are in the middle of their checks for all of the time, half would be done within it.
  const turns = patients.map((visitor, index) =>
    seenIn(visitor.watch({ profile: index % 2 === 0 ? "textbook" : "realistic" }, (chunk) => {
      if (index === 5 && chunk.type === "data-agent" && chunk.data.status === "running") arrived.resolve();
    })),
  );
  await arrived.promise;
  await world.stopDatabase();
  const unready = await fetch(`${server.url}/api/ready`);
  expect(unready.status).toBe(503);
  expect(await unready.json()).toMatchObject({ database: { ok: false } });
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  const late = seenIn(newcomer.watch()).catch((error: unknown) => error);
  await wait(AWAY_MS);
  await world.startDatabase();

  const seen = await Promise.all(turns);
  for (const [index, visitor] of patients.entries()) {
    const turn = seen[index];
    if (turn === undefined) throw new Error("a patient without a turn");
    expect(["done", "interrupted"]).toContain(turn.status);
    expectUnbroken(turn);
    await expectSameForAll(visitor, turn);
  }
  // The one who asked meanwhile was either answered in the end or told that the message was not sent.
  const outcome = await late;
  if (outcome instanceof Error) expect(outcome).toMatchObject({ problem: { code: "not_sent" } });
  else expect(outcome).toMatchObject({ status: "done" });
  expect((await fetch(`${server.url}/api/ready`)).status).toBe(200);
  const listening = await world.query<{ count: number }>("select count(*)::int from pg_stat_activity where application_name = 'gather notifications'");
  expect(listening[0]?.count).toBe(1);
  expect(await world.query("select id from turns where status = 'running'")).toEqual([]);
  expect((await seenIn((await aVisitor(server.url)).watch())).status).toBe("done");
  await server.stop();
});

test("a pool of one connection makes twenty patients wait, and fails none", async () => {
  const server = await world.instance({ env: { DATABASE_POOL_SIZE: "1" } });
  const patients = await visitors(server.url, 20);
  const seen = await Promise.all(patients.map((visitor) => seenIn(visitor.watch())));
  for (const turn of seen) {
    expect(turn.status).toBe("done");
    expectUnbroken(turn);
  }
  await server.stop();
});

test("a part of the database that does not answer costs the check that needs it, after its deadline, and not the answer", async () => {
  const server = await world.instance();
  const patient = await aVisitor(server.url);
  const blocker = new pg.Client({ connectionString: world.databaseUrl });
  await blocker.connect();
  await blocker.query("begin");
  await blocker.query("lock table visits in access exclusive mode");
  try {
    const seen = await seenIn(patient.watch());
    expect(seen.status).toBe("done");
    const ends = Object.fromEntries(seen.chunks.flatMap((chunk) => (chunk.type === "data-agent" ? [[chunk.data.name, chunk.data.status]] : [])));
    expect(ends).toMatchObject({ history: "timed_out", knowledge: "done", interactions: "done", medical: "done", answer: "done" });
    const card = seen.chunks.findLast((chunk) => chunk.type === "data-card");
    expect(card?.type === "data-card" && card.data.missingChecks).toHaveLength(2);
  } finally {
    await blocker.query("rollback");
    await blocker.end();
  }
  await server.stop();
});
