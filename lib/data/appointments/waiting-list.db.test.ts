import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "../client";
import { aClinician, aSlot, inHours } from "../testing/calendar";
import { anAsker, type Asker } from "../testing/people";
import { appointmentCalendar } from "./appointment-calendar";
import { bookSlot } from "./book-slot";
import { cancelAppointment } from "./cancel-appointment";
import { getAppointment } from "./get-appointment";
import { listOtherTimes } from "./list-other-times";
import { moveAppointment } from "./move-appointment";
import { nearestFreeSlots, seeker } from "./free-slots";
import { joinWaitingList, leaveWaitingList, passOnOffers } from "./waiting-list";

interface Booked extends Asker {
  appointmentId: string;
}

/** One clinician whose early time is booked by somebody, and people who have later ones. */
async function aFullMorning(later: number) {
  const { id, specialty } = await aClinician();
  const times = await Promise.all(Array.from({ length: later + 1 }, (_, index) => aSlot(id, inHours(3 + index))));
  const people: Booked[] = [];
  for (const slotId of times) people.push(await booked(slotId));
  const [early, ...others] = people;
  if (early === undefined) throw new Error("nobody is early");
  return { clinicianId: id, specialty, early, others, earlySlot: times[0] ?? "" };
}

async function booked(slotId: string): Promise<Booked> {
  const asker = await anAsker();
  const booking = await bookSlot(asker.viewer, { slotId, turnId: asker.turnId, reason: null });
  if (booking.status !== "booked") throw new Error(`expected a booking, not ${booking.status}`);
  return { ...asker, appointmentId: booking.appointment.appointmentId };
}

const offerTo = async ({ viewer, appointmentId }: Booked) => (await getAppointment(viewer, appointmentId))?.waiting?.offer ?? null;

test("who has waited longest is told when an earlier time becomes free, and it is kept for them", async () => {
  const { specialty, early, others: [first, second], earlySlot } = await aFullMorning(2);
  if (first === undefined || second === undefined) throw new Error("too few people");
  await joinWaitingList(second.viewer, second.appointmentId, inHours(-2));
  await joinWaitingList(first.viewer, first.appointmentId, inHours(-1));

  await cancelAppointment(early.viewer, early.appointmentId);
  expect(await offerTo(second)).toMatchObject({ slotId: earlySlot });
  expect(await offerTo(first)).toBeNull();
  const stranger = seeker(early.viewer.userId, new Date());
  expect(await nearestFreeSlots([specialty], { from: new Date(), to: inHours(9) }, 3, stranger)).toEqual([]);
  expect((await listOtherTimes(second.viewer, second.appointmentId))?.map(({ id }) => id)).toEqual([earlySlot]);

  expect(await moveAppointment(second.viewer, { appointmentId: second.appointmentId, slotId: earlySlot })).toMatchObject({ status: "moved", appointment: { slotId: earlySlot, sequence: 1, waiting: null } });
});

test("an offer that runs out goes to the next in line, once", async () => {
  const { early, others: [first, second], earlySlot } = await aFullMorning(2);
  if (first === undefined || second === undefined) throw new Error("too few people");
  await joinWaitingList(first.viewer, first.appointmentId, inHours(-2));
  await joinWaitingList(second.viewer, second.appointmentId, inHours(-1));
  await cancelAppointment(early.viewer, early.appointmentId);

  const later = inHours(0.3);
  const [one, other] = await Promise.all([passOnOffers(later), passOnOffers(later)]);
  expect(one + other).toBe(1);
  expect(await offerTo(second)).toMatchObject({ slotId: earlySlot });
  expect(await offerTo(first)).toBeNull();
  expect(await passOnOffers(later)).toBe(0);
});

test("nobody is told who left the list, wants no such time, or has cancelled", async () => {
  const { clinicianId, early, others: [left, cancelled] } = await aFullMorning(2);
  if (left === undefined || cancelled === undefined) throw new Error("too few people");
  for (const { viewer, appointmentId } of [left, cancelled]) await joinWaitingList(viewer, appointmentId);
  await leaveWaitingList(left.viewer, left.appointmentId);
  const before = await booked(await aSlot(clinicianId, inHours(2)));
  await joinWaitingList(before.viewer, before.appointmentId);
  await cancelAppointment(cancelled.viewer, cancelled.appointmentId);
  await cancelAppointment(early.viewer, early.appointmentId);
  expect(await db.waitingOffer.count({ where: { slot: { clinicianId } } })).toBe(0);
});

test("nobody waits with another's appointment", async () => {
  const { early, others: [other] } = await aFullMorning(1);
  expect(await joinWaitingList(early.viewer, other?.appointmentId ?? "")).toEqual({ status: "not_found" });
  expect(await joinWaitingList(early.viewer, randomUUID())).toEqual({ status: "not_found" });
});

test("a moved appointment keeps its place in calendars: the same UID, the next SEQUENCE, the new time", async () => {
  const { clinicianId, early } = await aFullMorning(0);
  const startsAt = inHours(30);
  const before = await getAppointment(early.viewer, early.appointmentId);
  const move = await moveAppointment(early.viewer, { appointmentId: early.appointmentId, slotId: await aSlot(clinicianId, startsAt) });
  if (before === null || move.status !== "moved") throw new Error("expected it to be moved");
  const line = (appointment: typeof before, name: string) => appointmentCalendar(appointment).split("\r\n").find((each) => each.startsWith(`${name}:`));
  expect(line(move.appointment, "UID")).toBe(line(before, "UID"));
  expect([line(before, "SEQUENCE"), line(move.appointment, "SEQUENCE")]).toEqual(["SEQUENCE:0", "SEQUENCE:1"]);
  expect(line(move.appointment, "DTSTART")).toBe(`DTSTART:${startsAt.toISOString().replace(/[-:]|\.\d+/g, "")}`);

  const cancelled = await cancelAppointment(early.viewer, early.appointmentId);
  if (cancelled.status !== "cancelled") throw new Error("expected it to be cancelled");
  expect(line(cancelled.appointment, "SEQUENCE")).toBe("SEQUENCE:2");
  expect(line(cancelled.appointment, "STATUS")).toBe("STATUS:CANCELLED");
});

test("of two who move to one time at once one gets it, and the other keeps what they had", async () => {
  const { clinicianId, early, others: [other] } = await aFullMorning(1);
  if (other === undefined) throw new Error("too few people");
  const slotId = await aSlot(clinicianId, inHours(30));
  const moves = await Promise.all([early, other].map(({ viewer, appointmentId }) => moveAppointment(viewer, { appointmentId, slotId })));
  expect(moves.map(({ status }) => status).toSorted()).toEqual(["moved", "slot_taken"]);
  expect(await db.appointment.count({ where: { slot: { clinicianId }, cancelledAt: null } })).toBe(2);
});

test("a time that is past, of another specialty, outside hours or another's hold is no time to move to", async () => {
  const { early, clinicianId } = await aFullMorning(0);
  const to = (slotId: string) => moveAppointment(early.viewer, { appointmentId: early.appointmentId, slotId });
  expect(await to(await aSlot(clinicianId, inHours(-1)))).toEqual({ status: "slot_past" });
  expect(await to(await aSlot((await aClinician()).id, inHours(9)))).toEqual({ status: "wrong_specialty" });
  const outside = await aSlot(clinicianId, inHours(40));
  await db.slot.update({ where: { id: outside }, data: { kind: "video" }, select: { id: true } });
  expect(await to(outside)).toEqual({ status: "outside_hours" });
  const held = await aSlot(clinicianId, inHours(50));
  const other = await anAsker();
  await db.slotHold.create({ data: { slotId: held, userId: other.viewer.userId, reason: "urgent", expiresAt: inHours(0.05) }, select: { slotId: true } });
  expect(await to(held)).toEqual({ status: "slot_taken" });
  expect(await moveAppointment(other.viewer, { appointmentId: early.appointmentId, slotId: held })).toEqual({ status: "not_found" });
  expect(await moveAppointment(early.viewer, { appointmentId: early.appointmentId, slotId: held }, inHours(20))).toEqual({ status: "past" });
});
