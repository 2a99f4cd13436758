import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectSameForAll, expectUnbroken } from "./harness/expect-unbroken.ts";
import { createWorld, type World } from "./harness/world.ts";
import { seenIn, Visitor, type SeenTurn } from "./harness/visitor.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.remove());

const AFTER_RESTART_MS = 15_000;
const PATIENTS = 12;
/** Patients come this long after one another: a realistic turn takes about 3 s, so that the kill meets each at another moment. */
const APART_MS = 250;
const ROUNDS = process.env["FAULTS"] === "long" ? 10 : 1;

test.each(Array.from({ length: ROUNDS }, (_, round) => round))("a server killed in the middle of many turns leaves none stuck, loses no message and takes nothing back (%i)", async (round) => {
  let server = await world.instance();
  const { url, port } = server;
  const visitors = await Promise.all(Array.from({ length: PATIENTS }, () => Visitor.arriveAt(url)));
  const sent = visitors.map(() => ({ chatId: randomUUID(), messageId: randomUUID(), profile: "realistic" as const }));
  const turns = visitors.map(async (visitor, index): Promise<SeenTurn> => {
    await wait(index * APART_MS);
    return seenIn(visitor.watch(sent[index]));
  });

  await wait(PATIENTS * APART_MS + round * 20);
  server.signal("SIGKILL");
  await server.ended;
  server = await world.instance({ port });
  const restarted = performance.now();
  const seen = await Promise.all(turns);
  expect(performance.now() - restarted).toBeLessThan(AFTER_RESTART_MS);

  for (const [index, visitor] of visitors.entries()) {
    const turn = seen[index];
    if (turn === undefined) throw new Error("a patient without a turn");
    expect(["done", "interrupted"]).toContain(turn.status);
    expectUnbroken(turn);
    await expectSameForAll(visitor, turn);
    const page = await (await visitor.get(`/chat/${sent[index]?.chatId}`)).text();
    expect(page).toContain("My throat has been sore");
    if (turn.status === "interrupted") expect(page).toContain("Try again");
  }
  expect(seen.filter(({ status }) => status === "interrupted").length).toBeGreaterThan(0);
  const rows = await world.query<{ status: string; turns: number }>(
    "select message_id, count(*)::int as turns, min(status::text) as status from turns where message_id = any($1::uuid[]) group by message_id",
    [sent.map(({ messageId }) => messageId)],
  );
  expect(rows).toHaveLength(PATIENTS);
  expect(rows.filter(({ turns: count, status }) => count !== 1 || status === "running")).toEqual([]);

  const cut = seen.findIndex(({ status }) => status === "interrupted");
  const again = await visitors[cut]?.call("repeatTurn", { turnId: seen[cut]?.turnId ?? "", requestId: randomUUID(), mode: "concurrent", profile: "instant" });
  expect((await seenIn(again as AsyncIterable<never>)).status).toBe("done");
  await server.stop();
});
