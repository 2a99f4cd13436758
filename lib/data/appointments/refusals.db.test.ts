import { expect, test } from "vitest";
import { db } from "../client";
import { aClinician, aSlot, inHours } from "../testing/calendar";
import { anAsker } from "../testing/people";
import { bookSlot } from "./book-slot";
import { holdSlot } from "./slot-holds";

async function assessed(specialty: string) {
  const asker = await anAsker();
  await db.agentOutcome.create({
    data: { turnId: asker.turnId, agent: "medical", status: "done", simulatedMs: 0, output: { assessment: { specialty, urgency: "urgent" } } },
    select: { agent: true },
  });
  return asker;
}

test("a time outside the clinician's hours is refused, also when they have changed since it was offered", async () => {
  const { viewer, turnId } = await anAsker();
  const { id } = await aClinician();
  const slotId = await aSlot(id, inHours(5));
  await db.workingHours.deleteMany({ where: { clinicianId: id } });
  expect(await bookSlot(viewer, { slotId, turnId, reason: null })).toMatchObject({ status: "outside_hours" });
  expect(await db.appointment.count({ where: { slotId } })).toBe(0);
});

test("hours are read by the clinician's own wall clock", async () => {
  const { viewer, turnId } = await anAsker();
  const { id } = await aClinician();
  await db.workingHours.deleteMany({ where: { clinicianId: id } });
  // Noon in Tokyo is three in the morning of UTC; a day from now at least, so that it is not past.
  const noon = new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 86_400_000 + 3 * 3_600_000);
  const isoWeekday = noon.getUTCDay() === 0 ? 7 : noon.getUTCDay();
  await db.workingHours.create({ data: { clinicianId: id, isoWeekday, fromMin: 12 * 60, toMin: 13 * 60, kind: "in_person", slotMin: 20 }, select: { id: true } });
  const slotId = await aSlot(id, noon);
  expect(await bookSlot(viewer, { slotId, turnId, reason: null })).toMatchObject({ status: "outside_hours" });
  await db.clinician.update({ where: { id }, data: { timeZone: "Asia/Tokyo" }, select: { id: true } });
  expect(await bookSlot(viewer, { slotId, turnId, reason: null })).toMatchObject({ status: "booked" });
});

test("a clinician of another specialty is refused, with times of the right one; general practice always fits", async () => {
  const right = await aClinician();
  const nextId = await aSlot(right.id, inHours(4));
  const { viewer, turnId } = await assessed(right.specialty);
  const wrongId = await aSlot((await aClinician()).id, inHours(3));
  const refused = await bookSlot(viewer, { slotId: wrongId, turnId, reason: null });
  expect(refused).toMatchObject({ status: "wrong_specialty", nextFree: [{ id: nextId }] });
  expect(await bookSlot(viewer, { slotId: await aSlot((await aClinician("general practice")).id, inHours(3)), turnId, reason: null })).toMatchObject({ status: "booked" });
  expect(await bookSlot(viewer, { slotId: nextId, turnId, reason: null })).toMatchObject({ status: "booked" });
});

test("a time that is kept for somebody else is taken, until the hold has run out", async () => {
  const [mine, theirs] = [await anAsker(), await anAsker()];
  const { id, specialty } = await aClinician();
  const slotId = await aSlot(id, inHours(5));
  expect(await holdSlot(theirs.turnId, slotId)).toMatchObject({ status: "held" });
  const refused = await bookSlot(mine.viewer, { slotId, turnId: mine.turnId, reason: null });
  expect(refused).toEqual({ status: "slot_taken", nextFree: [] });
  expect(specialty).toBeDefined();
  expect(await bookSlot(mine.viewer, { slotId, turnId: mine.turnId, reason: null, now: inHours(0.1) })).toMatchObject({ status: "booked" });
});
