import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { start } from "../../scripts/lib/child.ts";
import { nextBin } from "../../scripts/lib/next.ts";
import { freePort } from "../../scripts/lib/postgres/free-port.ts";
import { expectSameForAll, expectUnbroken } from "./harness/expect-unbroken.ts";
import { createWorld, type World } from "./harness/world.ts";
import { seenIn, Visitor } from "./harness/visitor.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.remove());

/** Far shorter than a long turn, on the quickest machine. */
const GRACE_S = 4;
/** Agents that let go, the last entries, and the connections, on a busy machine. */
const CLOSING_MS = 4_000;

test("a server that is asked to end takes no new turns, lets short ones finish, interrupts long ones in time, and hands its followers over", async () => {
  const env = { SHUTDOWN_GRACE_SECONDS: String(GRACE_S) };
  const [leaving, staying] = await Promise.all([world.instance({ env }), world.instance({ env })]);
  const arrive = (count: number) => Promise.all(Array.from({ length: count }, () => Visitor.arriveAt(leaving.url)));
  const [short, long, [newcomer], [guest]] = await Promise.all([arrive(3), arrive(2), arrive(1), arrive(1)]);
  if (newcomer === undefined || guest === undefined) throw new Error("nobody came");

  // One turn runs on the other instance and is only followed here.
  const elsewhere = Promise.withResolvers<string>();
  const there = seenIn(guest.at(staying.url).watch({ profile: "textbook", mode: "sequential" }, (chunk) => chunk.type === "start" && elsewhere.resolve(chunk.messageId ?? "")));
  const turnId = await elsewhere.promise;
  const followed = await guest.follow(turnId);

  let underWay = 0;
  const all = Promise.withResolvers<void>();
  const begun = (chunk: { type: string }) => {
    if (chunk.type === "start" && ++underWay === short.length + long.length) all.resolve();
  };
  const shortTurns = short.map((visitor) => seenIn(visitor.watch({}, begun)));
  const longTurns = long.map((visitor) => seenIn(visitor.watch({ profile: "textbook", mode: "sequential" }, begun)));
  await all.promise;

  leaving.signal("SIGTERM");
  const askedAt = performance.now();
  // A follower of a turn that runs elsewhere is sent there at once: its stream ends before the turn does.
  const part = await seenIn(followed);
  expect(part.status).toBe("running");

  const message = { chatId: randomUUID(), messageId: randomUUID() };
  const late = seenIn(newcomer.watch(message));
  setTimeout(() => newcomer.moveTo(staying.url), 1_000);

  for (const [index, visitor] of short.entries()) {
    const seen = await shortTurns[index];
    expect(seen?.status).toBe("done");
    if (seen !== undefined) await expectSameForAll(visitor.at(staying.url), seen);
  }
  for (const [index, visitor] of long.entries()) {
    const seen = await longTurns[index];
    expect(seen?.status).toBe("interrupted");
    if (seen === undefined) continue;
    expectUnbroken(seen);
    await expectSameForAll(visitor.at(staying.url), seen);
  }
  await leaving.ended;
  expect(performance.now() - askedAt).toBeLessThan(GRACE_S * 1_000 + CLOSING_MS);

  expect((await late).status).toBe("done");
  expect(await world.query("select id from turns where message_id = $1", [message.messageId])).toHaveLength(1);
  expect((await there).status).toBe("done");
  expect(await world.query("select id from turns where status = 'running'")).toEqual([]);
  await staying.stop();
});

test("a server without turns ends at once", async () => {
  const server = await world.instance({ env: { SHUTDOWN_GRACE_SECONDS: "60" } });
  await Visitor.arriveAt(server.url);
  server.signal("SIGTERM");
  const askedAt = performance.now();
  expect(await server.ended).toBe(143);
  expect(performance.now() - askedAt).toBeLessThan(CLOSING_MS);
});

test("a server whose settings are wrong does not start, and says which, whoever starts it", async () => {
  const env = { DATABASE_URL: world.databaseUrl, BETTER_AUTH_SECRET: "long-enough-to-be-a-secret-of-a-test", LATENCY_PROFILE: "warp", NODE_ENV: "production" };
  const server = start(process.execPath, [nextBin, "start", "-p", String(await freePort())], { stdio: ["ignore", "ignore", "pipe"], env });
  let said = "";
  server.process.stderr?.on("data", (piece: Buffer) => (said += piece.toString()));
  expect(await server.ended).toBe(1);
  expect(said).toContain("LATENCY_PROFILE must be one of instant, realistic, textbook");
});
