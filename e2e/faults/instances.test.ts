import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resumableTurn } from "../../components/chat/transport/resumable-turn.ts";
import { openFrontDoor, type FrontDoor } from "./harness/front-door.ts";
import { expectSameForAll, expectUnbroken } from "./harness/expect-unbroken.ts";
import { createWorld, type Instance, type World } from "./harness/world.ts";
import { seenIn, Visitor } from "./harness/visitor.ts";

const LONG = process.env["FAULTS"] === "long";

let world: World;
let instances: [Instance, Instance, Instance];
let door: FrontDoor;
beforeAll(async () => {
  world = await createWorld();
  instances = await Promise.all([world.instance(), world.instance(), world.instance()]);
  door = await openFrontDoor(instances.map(({ port }) => port));
  process.stdout.write(`The proxy in front of the instances is ${door.by}.\n`);
});
afterAll(async () => {
  await door.stop();
  await world.remove();
});

/** So many guests, who came in through the proxy. */
async function guests(count: number, atOnce = 8): Promise<Visitor[]> {
  const arrived: Visitor[] = [];
  while (arrived.length < count) {
    const some = Math.min(atOnce, count - arrived.length);
    arrived.push(...(await Promise.all(Array.from({ length: some }, () => Visitor.arriveAt(door.url)))));
  }
  return arrived;
}

async function aGuest(): Promise<Visitor> {
  return Visitor.arriveAt(door.url);
}

test("a turn started on one instance is followed on another and stopped from a third, and stays stopped", async () => {
  const [a, b, c] = instances;
  const guest = await aGuest();
  const chatId = randomUUID();
  const begun = Promise.withResolvers<string>();
  const here = seenIn(guest.at(a.url).watch({ chatId, profile: "textbook" }, (chunk) => chunk.type === "start" && begun.resolve(chunk.messageId ?? "")));
  const turnId = await begun.promise;
  const there = guest.at(b.url).follow(turnId).then(seenIn);
  expect(await guest.at(c.url).stop(turnId)).toMatchObject({ ok: true });

  const [first, second] = await Promise.all([here, there]);
  expect([first.status, second.status]).toEqual(["stopped", "stopped"]);
  expectUnbroken(first);
  expectUnbroken(second);
  for (const instance of instances) {
    expect(await (await guest.at(instance.url).get(`/chat/${chatId}`)).text()).toContain("You stopped this answer.");
    await expectSameForAll(guest.at(instance.url), first);
  }
  expect(await world.query("select status::text from turns where chat_id = $1", [chatId])).toEqual([{ status: "stopped" }]);
});

test("the same message sent twenty times at once is one turn, read by all twenty; with another text it is refused", async () => {
  const guest = await aGuest();
  const message = { chatId: randomUUID(), messageId: randomUUID() };
  const all = await Promise.all(Array.from({ length: 20 }, () => seenIn(guest.watch(message))));
  expect(new Set(all.map(({ turnId }) => turnId)).size).toBe(1);
  expect(new Set(all.map(({ text }) => text)).size).toBe(1);
  expect(all.every(({ status }) => status === "done")).toBe(true);
  const other = await seenIn(await guest.send({ ...message, text: "Something else altogether" }));
  expect(other).toMatchObject({ problem: "message_id_taken", turnId: null });
  // Into another chat it is still the same message, and that chat does not come to be.
  const elsewhere = randomUUID();
  expect(await seenIn(await guest.send({ ...message, chatId: elsewhere }))).toMatchObject({ turnId: all[0]?.turnId });
  expect(await seenIn(await guest.send({ ...message, chatId: elsewhere, text: "Something else" }))).toMatchObject({ problem: "message_id_taken" });
  expect(await world.query("select id from chats where id = $1", [elsewhere])).toEqual([]);
  expect(await world.query("select count(*)::int from turns where message_id = $1", [message.messageId])).toEqual([{ count: 1 }]);
});

test("an answer that is cut off five times, each time somewhere else and going on with another instance, has the same text", async () => {
  const readers = await guests(6);
  await Promise.all(
    readers.map(async (guest, index) => {
      const message = { chatId: randomUUID(), messageId: randomUUID(), profile: "realistic" as const };
      let connection = 0;
      const cutting = async (open: () => ReturnType<Visitor["send"]>) => {
        const stream = await open();
        connection += 1;
        if (connection > 5) return stream;
        // The last cut comes just before the end, as often as not.
        let left = 1 + ((index * 7 + connection * 11) % 14);
        return stream.pipeThrough(
          new TransformStream({
            transform(chunk, controller) {
              left -= 1;
              if (left < 0 || chunk.type === "finish") controller.terminate();
              else controller.enqueue(chunk);
            },
          }),
        );
      };
      const at = () => guest.at(instances[(index + connection) % 3]?.url ?? "");
      const seen = await seenIn(
        resumableTurn({
          open: () => cutting(() => at().send(message)),
          follow: ({ turnId, afterSeq }) => cutting(() => at().follow(turnId, afterSeq)),
          signal: new AbortController().signal,
          wait: (ms) => wait(Math.min(ms, 20)),
          onConnection: () => undefined,
        }),
      );
      expect(connection).toBeGreaterThan(5);
      expect(seen.status).toBe("done");
      expectUnbroken(seen);
      await expectSameForAll(guest, seen);
    }),
  );
});

test("of many who book one slot at once one gets it, and the others are told and given the next", async () => {
  const patients = await guests(LONG ? 200 : 24);
  const turns = await Promise.all(patients.map((guest) => seenIn(guest.watch())));
  const slots = turns.flatMap(({ chunks }) => chunks.flatMap((chunk) => (chunk.type === "data-card" ? chunk.data.slots : [])));
  const slotId = slots[0]?.id ?? "";
  const results = await Promise.all(patients.map((guest, index) => guest.at(instances[index % 2]?.url ?? "").book(slotId, turns[index]?.turnId ?? "")));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = results.flatMap(({ error }) => (error === undefined ? [] : [error]));
  expect(refused).toHaveLength(patients.length - 1);
  for (const error of refused) expect(error).toMatchObject({ code: "slot_taken", nextStep: expect.stringMatching(/^The next free time is/) as string });
  expect(await world.query("select count(*)::int from appointments where slot_id = $1", [slotId])).toEqual([{ count: 1 }]);
});

test("readers who do not read cost an instance little, however long the answer", async () => {
  const [instance] = instances;
  const [guest] = await guests(1);
  if (guest === undefined) throw new Error("nobody came");
  const { turnId } = await seenIn(guest.watch());
  // A log of 40 MB, of which a stalled reader must hold next to nothing.
  await world.query("delete from turn_log where turn_id = $1 and seq > 1", [turnId]);
  await world.query(
    "insert into turn_log (turn_id, seq, entry) select $1, n, jsonb_build_object('type', 'text', 'delta', repeat('x', 1000)) from generate_series(2, 40000) n",
    [turnId],
  );
  await world.query("insert into turn_log (turn_id, seq, entry) values ($1, 40001, $2)", [turnId, { type: "turn-end", status: "done", metrics: null, error: null }]);
  const before = residentMb(instance.pid);
  const stalled = new AbortController();
  const readers = await Promise.all(Array.from({ length: 10 }, () => guest.at(instance.url).post("followTurn", { turnId: turnId ?? "", afterSeq: 0 }, stalled.signal)));
  await wait(3_000);
  const grown = residentMb(instance.pid) - before;
  expect(readers.every(({ ok }) => ok)).toBe(true);
  // Kept whole, ten readers would need 400 MB and more; what was read and let go of stands for a while as garbage.
  expect(grown).toBeLessThan(200);
  expect((await fetch(`${instance.url}/api/health`)).status).toBe(200);
  stalled.abort();
});

test("turns of an instance that was killed are ended once, by one of the others, and their readers are told", async () => {
  const [a, b] = instances;
  const patients = await guests(4);
  const begun = patients.map(() => Promise.withResolvers<string>());
  const turns = patients.map((guest, index) => {
    const starting = guest.at(a.url);
    return seenIn(
      starting.watch({ profile: "textbook" }, (chunk) => {
        if (chunk.type === "start") begun[index]?.resolve(chunk.messageId ?? "");
        starting.moveTo(b.url);
      }),
    );
  });
  const ids = await Promise.all(begun.map(({ promise }) => promise));
  a.signal("SIGKILL");
  for (const turn of await Promise.all(turns)) {
    expect(turn.status).toBe("interrupted");
    expectUnbroken(turn);
  }
  const ends = await world.query("select turn_id from turn_log where turn_id = any($1::uuid[]) and entry->>'type' = 'turn-end'", [ids]);
  expect(ends).toHaveLength(4);
  // The proxy goes on with those that are left.
  expect((await seenIn((await aGuest()).watch())).status).toBe("done");
});

function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
}
