import { beforeAll, expect, test } from "vitest";
import { aClinician, aSlot, inHours } from "../testing/calendar";
import { anAsker } from "../testing/people";
import { bookSlot } from "./book-slot";
import { findSlots } from "./find-slots";

const asOf = new Date();
let generalTomorrow: string;
let generalNextWeek: string;

beforeAll(async () => {
  const general = await aClinician("general practice");
  generalTomorrow = await aSlot(general.id, inHours(20, asOf));
  generalNextWeek = await aSlot(general.id, inHours(24 * 7, asOf));
});

test("the nearest three of the specialty, nearest first", async () => {
  const { id, specialty } = await aClinician();
  const slots: string[] = [];
  for (const hours of [9, 5, 30, 7]) slots.push(await aSlot(id, inHours(hours, asOf)));
  const found = await findSlots({ specialty, urgency: "urgent", asOf, turnId: null });
  expect(found.slots.map((slot) => slot.id)).toEqual([slots[1], slots[3], slots[0]]);
  expect(found.note).toBeNull();
});

test("an urgent case is offered nothing after 24 hours, and general practice instead", async () => {
  const { id, specialty } = await aClinician();
  await aSlot(id, inHours(25, asOf));
  const found = await findSlots({ specialty, urgency: "urgent", asOf, turnId: null });
  expect(found.slots.map((slot) => slot.id)).toEqual([generalTomorrow]);
  expect(found.note).toBe(`There is no free ${specialty} appointment within 24 hours, so these are with general practice.`);
});

test("a routine case has two weeks", async () => {
  const { id, specialty } = await aClinician();
  const slotId = await aSlot(id, inHours(24 * 13, asOf));
  await aSlot(id, inHours(24 * 15, asOf));
  expect((await findSlots({ specialty, urgency: "routine", asOf, turnId: null })).slots.map((slot) => slot.id)).toEqual([slotId]);
});

test("general practice itself is listed once", async () => {
  const found = await findSlots({ specialty: "general practice", urgency: "routine", asOf, turnId: null });
  expect(found.slots.map((slot) => slot.id)).toEqual([generalTomorrow, generalNextWeek]);
});

test("booked slots, and those about to begin, are not offered", async () => {
  const { id, specialty } = await aClinician();
  const { viewer, turnId } = await anAsker();
  await bookSlot(viewer, { slotId: await aSlot(id, inHours(4, asOf)), turnId, reason: null });
  await aSlot(id, inHours(0.1, asOf));
  const free = await aSlot(id, inHours(6, asOf));
  expect((await findSlots({ specialty, urgency: "urgent", asOf, turnId: null })).slots.map((slot) => slot.id)).toEqual([free]);
});

test("no slot in an emergency", async () => {
  const { id, specialty } = await aClinician();
  await aSlot(id, inHours(1, asOf));
  expect(await findSlots({ specialty, urgency: "emergency", asOf, turnId: null })).toEqual({ slots: [], note: "No appointment is offered in an emergency." });
});

test("says so and what to do when there is none at all", async () => {
  const found = await findSlots({ specialty: "oncology", urgency: "urgent", asOf: inHours(24 * 60, asOf), turnId: null });
  expect(found.slots).toEqual([]);
  expect(found.note).toBe("There is no free appointment within 24 hours. Go to an urgent care centre, or call the out-of-hours service.");
});
