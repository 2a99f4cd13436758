import { expect, test } from "vitest";
import { db } from "../client";
import { aClinician, aSlot, inHours } from "../testing/calendar";
import { aCase, aMember } from "../testing/care-team";
import { anAsker } from "../testing/people";
import { blockTime, unblockTime } from "./absences";
import { findSlots } from "./find-slots";
import { bookForPatient, cancelForPatient, getAppointmentAsMember, listBookableCases, moveForPatient } from "./for-patients";
import { getAppointment } from "./get-appointment";
import { listCalendar } from "./list-calendar";
import { joinForSpecialty, listWaiting } from "./wait-for-specialty";

async function aBooking(hours = 30) {
  const member = await aMember();
  const patient = await aCase();
  const { id: clinicianId, specialty } = await aClinician();
  const slotId = await aSlot(clinicianId, inHours(hours));
  const booking = await bookForPatient(member, { caseId: patient.chatId, slotId, reason: "Ear drops did not help" });
  if (booking.status !== "booked") throw new Error(`expected a booking, not ${booking.status}`);
  return { member, patient, clinicianId, specialty, slotId, appointmentId: booking.appointment.appointmentId };
}

/** The wall clock of UTC, in which test clinicians work: "2026-11-24T09:00". */
const clock = (at: Date) => at.toISOString().slice(0, 16);

test("the care team books, moves and cancels for a patient, who has and is told of it as of their own deeds", async () => {
  const { member, patient, clinicianId, appointmentId } = await aBooking();
  expect(await getAppointment(patient.viewer, appointmentId)).toMatchObject({ chatId: patient.chatId, reason: "Ear drops did not help", cancelledAt: null });
  const later = await aSlot(clinicianId, inHours(40));
  expect(await moveForPatient(member, { appointmentId, slotId: later })).toMatchObject({ status: "moved", appointment: { slotId: later, sequence: 1 } });
  expect(await cancelForPatient(member, appointmentId)).toMatchObject({ status: "cancelled", appointment: { sequence: 2 } });
  const told = await db.feedEntry.findMany({ where: { recipient: `user:${patient.viewer.userId}`, type: { startsWith: "appointment-" } }, orderBy: { id: "asc" }, select: { type: true } });
  expect(told.map(({ type }) => type)).toEqual(["appointment-booked", "appointment-moved", "appointment-cancelled"]);
});

test("a patient, and a member whose role was taken away, can do nothing of it", async () => {
  const { member, patient, clinicianId, appointmentId } = await aBooking();
  const slotId = await aSlot(clinicianId, inHours(40));
  await db.user.update({ where: { id: member.userId }, data: { role: "patient" }, select: { id: true } });
  const away = { clinicianId, kind: "sick" as const, from: clock(inHours(1)), to: clock(inHours(60)) };
  for (const viewer of [member, patient.viewer, (await anAsker()).viewer]) {
    expect(await bookForPatient(viewer, { caseId: patient.chatId, slotId, reason: null })).toEqual({ status: "not_found" });
    expect(await moveForPatient(viewer, { appointmentId, slotId })).toEqual({ status: "not_found" });
    expect(await cancelForPatient(viewer, appointmentId)).toEqual({ status: "not_found" });
    expect(await blockTime(viewer, away)).toEqual({ status: "not_found" });
    expect(await getAppointmentAsMember(viewer, appointmentId)).toBeNull();
    expect(await listBookableCases(viewer)).toEqual([]);
  }
  expect(await db.appointment.count({ where: { id: appointmentId, cancelledAt: null } })).toBe(1);
});

test("each time that cannot be had is refused with its own reason, to book and to move alike", async () => {
  const { member, patient, clinicianId, specialty, slotId: own, appointmentId } = await aBooking();
  await db.agentOutcome.create({ data: { turnId: patient.turnId, agent: "medical", status: "done", simulatedMs: 0, output: { assessment: { specialty } } }, select: { agent: true } });
  const taken = await aBooking(31);
  const held = await aSlot(clinicianId, inHours(32));
  await db.slotHold.create({ data: { slotId: held, userId: (await anAsker()).viewer.userId, reason: "urgent", expiresAt: inHours(0.05) }, select: { slotId: true } });
  const outside = await aSlot(clinicianId, inHours(33));
  await db.slot.update({ where: { id: outside }, data: { kind: "video" }, select: { id: true } });
  const away = await aSlot(clinicianId, inHours(50));
  await blockTime(member, { clinicianId, kind: "holiday", from: clock(inHours(49)), to: clock(inHours(52)) });
  const sameSpecialtyTaken = await aSlot(clinicianId, inHours(34));
  await bookForPatient(member, { caseId: taken.patient.chatId, slotId: sameSpecialtyTaken, reason: null });
  const refusals: readonly [string, string][] = [
    [await aSlot(clinicianId, inHours(-1)), "slot_past"],
    [outside, "outside_hours"],
    [sameSpecialtyTaken, "slot_taken"],
    [await aSlot((await aClinician()).id, inHours(9)), "wrong_specialty"],
    [held, "slot_held"],
    [away, "in_absence"],
  ];
  for (const [slotId, status] of refusals) {
    expect(await bookForPatient(member, { caseId: patient.chatId, slotId, reason: null })).toMatchObject({ status });
    expect(await moveForPatient(member, { appointmentId, slotId })).toMatchObject({ status });
  }
  expect(await getAppointment(patient.viewer, appointmentId)).toMatchObject({ slotId: own, sequence: 0, cancelledAt: null });
});

test("a time that is held for a patient can be booked for them, and for nobody else", async () => {
  const { member, patient, clinicianId } = await aBooking();
  const held = await aSlot(clinicianId, inHours(32));
  await db.slotHold.create({ data: { slotId: held, userId: patient.viewer.userId, reason: "urgent", expiresAt: inHours(0.05) }, select: { slotId: true } });
  const other = await aCase();
  expect(await bookForPatient(member, { caseId: other.chatId, slotId: held, reason: null })).toMatchObject({ status: "slot_held" });
  expect(await bookForPatient(member, { caseId: patient.chatId, slotId: held, reason: null })).toMatchObject({ status: "booked" });
});

test("times in an absence are offered to nobody, who is booked is shown as needing a move, and both end with it", async () => {
  const { member, clinicianId, specialty, slotId } = await aBooking();
  const free = await aSlot(clinicianId, inHours(31));
  const span = { from: inHours(29), to: inHours(33) };
  const search = { specialty, urgency: "routine", asOf: new Date(), turnId: null } as const;
  const blocked = await blockTime(member, { clinicianId, kind: "sick", from: clock(inHours(29)), to: clock(inHours(33)) });
  if (blocked.status !== "blocked") throw new Error("expected it to be blocked");
  expect(blocked.needMove).toBe(1);
  expect((await findSlots(search)).slots.filter((slot) => slot.specialty === specialty)).toEqual([]);
  const seen = async () => (await listCalendar(member, span, null)).slots.filter((slot) => slot.clinicianId === clinicianId).map(({ id, booked, away }) => ({ id, booked: booked !== null, away }));
  expect(await seen()).toEqual([{ id: slotId, booked: true, away: true }, { id: free, booked: false, away: true }]);

  expect(await unblockTime(member, blocked.absence.id)).toBe(true);
  expect(await unblockTime(member, blocked.absence.id)).toBe(false);
  expect((await findSlots(search)).slots.map(({ id }) => id)).toEqual([free]);
  expect((await seen()).map(({ away }) => away)).toEqual([false, false]);
});

test("what an absence gives back goes to who waits first", async () => {
  const { member, clinicianId, specialty } = await aBooking();
  const free = await aSlot(clinicianId, inHours(31));
  const blocked = await blockTime(member, { clinicianId, kind: "other", from: clock(inHours(29)), to: clock(inHours(33)) });
  if (blocked.status !== "blocked") throw new Error("expected it to be blocked");
  const waiting = await anAsker();
  await db.agentOutcome.create({ data: { turnId: waiting.turnId, agent: "medical", status: "done", simulatedMs: 0, output: { assessment: { specialty } } }, select: { agent: true } });
  await joinForSpecialty(waiting.viewer, waiting.turnId);
  await unblockTime(member, blocked.absence.id);
  expect((await listWaiting(waiting.viewer))[0]?.offer).toMatchObject({ slotId: free });
});

test("an absence is by the clinician's own wall clock, also across a change of clocks", async () => {
  const member = await aMember();
  const { id: clinicianId } = await aClinician();
  await db.clinician.update({ where: { id: clinicianId }, data: { timeZone: "Europe/Berlin" }, select: { id: true } });
  const now = new Date("2027-03-01T12:00:00Z");
  const blocked = await blockTime(member, { clinicianId, kind: "holiday", from: "2027-03-27T08:00", to: "2027-03-28T08:00" }, now);
  expect(blocked).toMatchObject({ absence: { startsAt: "2027-03-27T07:00:00.000Z", endsAt: "2027-03-28T06:00:00.000Z" } });
  const autumn = await blockTime(member, { clinicianId, kind: "holiday", from: "2027-10-30T08:00", to: "2027-10-31T08:00" }, now);
  expect(autumn).toMatchObject({ absence: { startsAt: "2027-10-30T06:00:00.000Z", endsAt: "2027-10-31T07:00:00.000Z" } });
});

test("an absence that ends before it begins, is over, or lasts for years is refused", async () => {
  const member = await aMember();
  const { id: clinicianId } = await aClinician();
  const spans = [[3, 2], [-9, -1], [1, 24 * 400]] as const;
  for (const [from, to] of spans) {
    expect(await blockTime(member, { clinicianId, kind: "sick", from: clock(inHours(from)), to: clock(inHours(to)) })).toEqual({ status: "bad_span" });
  }
  expect(await blockTime(member, { clinicianId, kind: "sick", from: "soon", to: clock(inHours(9)) })).toEqual({ status: "bad_span" });
});
