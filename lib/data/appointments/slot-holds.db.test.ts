import { expect, test } from "vitest";
import { db } from "../client";
import { aClinician, aSlot, inHours } from "../testing/calendar";
import { anAsker } from "../testing/people";
import { bookSlot } from "./book-slot";
import { findSlots } from "./find-slots";
import { nearestFreeSlots, seeker } from "./free-slots";
import { holdSlot } from "./slot-holds";

const MINUTE_MS = 60_000;
const asOf = new Date();

async function aSpecialtyWithTwoTimes() {
  const { id, specialty } = await aClinician();
  return { specialty, first: await aSlot(id, inHours(3)), second: await aSlot(id, inHours(4)) };
}

test("an urgent patient has the first time held for five minutes, and nobody else sees it as free", async () => {
  const { specialty, first, second } = await aSpecialtyWithTwoTimes();
  const [ana, ben] = [await anAsker(), await anAsker()];
  const found = await findSlots({ specialty, urgency: "urgent", asOf, turnId: ana.turnId });
  expect(found.slots.map(({ id }) => id)).toEqual([first, second]);
  const heldMs = Date.parse(found.slots[0]?.heldUntil ?? "") - Date.now();
  expect(heldMs).toBeGreaterThan(4 * MINUTE_MS);
  expect(heldMs).toBeLessThanOrEqual(5 * MINUTE_MS);
  expect(found.slots[1]?.heldUntil).toBeUndefined();

  expect((await findSlots({ specialty, urgency: "urgent", asOf, turnId: ben.turnId })).slots.map(({ id }) => id)).toEqual([second]);
  expect(await bookSlot(ana.viewer, { slotId: first, turnId: ana.turnId, reason: null })).toMatchObject({ status: "booked" });
});

test("a hold ends by the clock: six minutes later the time is free for all, though nothing took the hold away", async () => {
  const { specialty, first, second } = await aSpecialtyWithTwoTimes();
  const ana = await anAsker();
  await holdSlot(ana.turnId, first);
  const free = async (now: Date) => (await nearestFreeSlots([specialty], { from: now, to: inHours(9) }, 3, seeker(null, now))).map(({ id }) => id);
  expect(await free(new Date())).toEqual([second]);
  expect(await free(inHours(0.1))).toEqual([first, second]);
  expect(await db.slotHold.count({ where: { slotId: first } })).toBe(1);
});

test("asking again does not make a hold longer, and keeps one time only", async () => {
  const { first, second } = await aSpecialtyWithTwoTimes();
  const ana = await anAsker();
  const now = new Date();
  const held = await holdSlot(ana.turnId, first, now);
  const again = await holdSlot(ana.turnId, first, new Date(now.getTime() + 4 * MINUTE_MS));
  expect(again).toEqual(held);
  await holdSlot(ana.turnId, second, now);
  expect(await db.slotHold.findMany({ where: { userId: ana.viewer.userId }, select: { slotId: true } })).toEqual([{ slotId: second }]);
});

test("of many urgent patients at once each has a time of their own, or is told that there is none", async () => {
  const { specialty, first, second } = await aSpecialtyWithTwoTimes();
  const askers = await Promise.all(Array.from({ length: 6 }, () => anAsker()));
  const found = await Promise.all(askers.map(({ turnId }) => findSlots({ specialty, urgency: "urgent", asOf, turnId })));
  const held = found.flatMap(({ slots }) => slots.filter(({ heldUntil }) => heldUntil !== undefined).map(({ id }) => id));
  expect(new Set(held)).toEqual(new Set([first, second]));
  expect(held).toHaveLength(2);
});

test("nothing is held for who is not urgent, nor for a turn that is nobody's", async () => {
  const { specialty, first, second } = await aSpecialtyWithTwoTimes();
  const ana = await anAsker();
  const routine = await findSlots({ specialty, urgency: "routine", asOf, turnId: ana.turnId });
  expect(routine.slots.some(({ heldUntil }) => heldUntil !== undefined)).toBe(false);
  const nobody = await findSlots({ specialty, urgency: "urgent", asOf, turnId: "0198c0de-0000-7000-8000-000000000001" });
  expect(nobody.slots.map(({ id }) => id)).toEqual([first, second]);
  expect(await db.slotHold.count({ where: { slotId: { in: [first, second] } } })).toBe(0);
});

test("a crowd of one patient's turns at once, wanting different times, all get an answer", async () => {
  const { first, second } = await aSpecialtyWithTwoTimes();
  const ana = await anAsker();
  const holds = await Promise.all(Array.from({ length: 40 }, (_, index) => holdSlot(ana.turnId, index % 2 === 0 ? first : second)));
  expect(new Set(holds.map(({ status }) => status))).toEqual(new Set(["held"]));
});

test("more urgent patients at once than times are offered: each has one held that nobody else has", async () => {
  const { id, specialty } = await aClinician();
  for (const hours of [3, 4, 5, 6, 7, 8]) await aSlot(id, inHours(hours));
  const askers = await Promise.all(Array.from({ length: 5 }, () => anAsker()));
  const found = await Promise.all(askers.map(({ turnId }) => findSlots({ specialty, urgency: "urgent", asOf, turnId })));
  const held = found.map(({ slots }) => slots.find(({ heldUntil }) => heldUntil !== undefined)?.id);
  expect(held).not.toContain(undefined);
  expect(new Set(held).size).toBe(5);
});
