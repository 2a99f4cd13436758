import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "../client";
import { aClinician, aSlot, inHours } from "../testing/calendar";
import { anAsker } from "../testing/people";
import { bookSlot } from "./book-slot";
import { cancelAppointment } from "./cancel-appointment";

test("of two hundred who book one slot at once, one gets it and the others are offered the next", async () => {
  const clinician = await aClinician();
  const slotId = await aSlot(clinician.id, inHours(2));
  const nextId = await aSlot(clinician.id, inHours(3));
  const askers = await Promise.all(Array.from({ length: 200 }, () => anAsker()));

  const bookings = await Promise.all(askers.map(({ viewer, turnId }) => bookSlot(viewer, { slotId, turnId, reason: null })));

  expect(bookings.filter(({ status }) => status === "booked")).toHaveLength(1);
  const losers = bookings.flatMap((booking) => (booking.status === "slot_taken" ? [booking.nextFree] : []));
  expect(losers).toHaveLength(199);
  for (const nextFree of losers) expect(nextFree.map(({ id }) => id)).toEqual([nextId]);
  expect(await db.appointment.count({ where: { slotId } })).toBe(1);
});

test("the same patient clicking several times at once has one appointment, and is told of it each time", async () => {
  const { viewer, turnId } = await anAsker();
  const slotId = await aSlot((await aClinician()).id, inHours(2));

  const bookings = await Promise.all(Array.from({ length: 8 }, () => bookSlot(viewer, { slotId, turnId, reason: null })));

  const ids = bookings.map((booking) => (booking.status === "booked" ? booking.appointment.appointmentId : booking.status));
  expect(new Set(ids).size).toBe(1);
  expect(await db.appointment.count({ where: { slotId } })).toBe(1);
});

test("a booking knows its patient, chat and reason", async () => {
  const { viewer, turnId, chatId } = await anAsker("Palpitations");
  const clinician = await aClinician();
  const startsAt = inHours(5);
  const booking = await bookSlot(viewer, { slotId: await aSlot(clinician.id, startsAt), turnId, reason: null });

  expect(booking).toMatchObject({
    status: "booked",
    appointment: { chatId, reason: "Palpitations", specialty: clinician.specialty, startsAt: startsAt.toISOString(), durationMin: 20, cancelledAt: null },
  });
});

test("a slot that has begun is refused", async () => {
  const { viewer, turnId } = await anAsker();
  const slotId = await aSlot((await aClinician()).id, inHours(-1));
  expect(await bookSlot(viewer, { slotId, turnId, reason: null })).toEqual({ status: "slot_past", nextFree: [] });
});

test("nobody books from another's turn, nor a slot that does not exist", async () => {
  const [mine, theirs] = await Promise.all([anAsker(), anAsker()]);
  const slotId = await aSlot((await aClinician()).id, inHours(2));

  expect(await bookSlot(mine.viewer, { slotId, turnId: theirs.turnId, reason: null })).toEqual({ status: "not_found" });
  expect(await bookSlot(mine.viewer, { slotId: randomUUID(), turnId: mine.turnId, reason: null })).toEqual({ status: "not_found" });
  expect(await bookSlot(mine.viewer, { slotId: "1 OR 1=1", turnId: mine.turnId, reason: null })).toEqual({ status: "not_found" });
  expect(await db.appointment.count({ where: { slotId } })).toBe(0);
});

test("a cancelled slot can be booked by somebody else", async () => {
  const [first, second] = await Promise.all([anAsker(), anAsker()]);
  const slotId = await aSlot((await aClinician()).id, inHours(2));
  const booking = await bookSlot(first.viewer, { slotId, turnId: first.turnId, reason: null });
  if (booking.status !== "booked") throw new Error("expected a booking");

  expect(await cancelAppointment(second.viewer, booking.appointment.appointmentId)).toEqual({ status: "not_found" });
  expect(await cancelAppointment(first.viewer, booking.appointment.appointmentId)).toMatchObject({ status: "cancelled", appointment: { sequence: 1 } });
  expect(await cancelAppointment(first.viewer, booking.appointment.appointmentId)).toMatchObject({ status: "cancelled", appointment: { sequence: 1 } });
  expect(await bookSlot(second.viewer, { slotId, turnId: second.turnId, reason: null })).toMatchObject({ status: "booked" });
});

test("an appointment that has begun cannot be cancelled", async () => {
  const { viewer, turnId } = await anAsker();
  const slotId = await aSlot((await aClinician()).id, inHours(2));
  const booking = await bookSlot(viewer, { slotId, turnId, reason: null });
  if (booking.status !== "booked") throw new Error("expected a booking");
  expect(await cancelAppointment(viewer, booking.appointment.appointmentId, inHours(3))).toEqual({ status: "past" });
});

test("however bookings and cancellations fall together, no slot has two appointments and nothing booked is lost", async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => anAsker()));
  const step = fc.record({ person: fc.nat(3), slot: fc.nat(2), cancels: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), async (rounds) => {
      const clinician = await aClinician();
      const slots = await Promise.all([2, 3, 4].map((hours) => aSlot(clinician.id, inHours(hours))));
      // The steps of a round race; rounds follow each other.
      for (const round of rounds) {
        await Promise.all(
          round.map(async ({ person, slot, cancels }) => {
            const who = people[person];
            const slotId = slots[slot];
            if (who === undefined || slotId === undefined) throw new Error("no such person or slot");
            const booking = await bookSlot(who.viewer, { slotId, turnId: who.turnId, reason: null });
            if (booking.status === "booked" && cancels) await cancelAppointment(who.viewer, booking.appointment.appointmentId);
            if (booking.status !== "booked" && booking.status !== "slot_taken") throw new Error(`unexpected ${booking.status}`);
          }),
        );
        const standing = await db.appointment.findMany({ where: { slotId: { in: slots }, cancelledAt: null }, select: { slotId: true } });
        expect(new Set(standing.map(({ slotId }) => slotId)).size).toBe(standing.length);
        const keepers = new Set(round.filter(({ cancels }) => !cancels).map(({ slot }) => slots[slot]));
        const onlyKept = [...keepers].filter((slotId) => round.every(({ slot, cancels }) => slots[slot] !== slotId || !cancels));
        for (const slotId of onlyKept) expect(standing.some((appointment) => appointment.slotId === slotId)).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);
