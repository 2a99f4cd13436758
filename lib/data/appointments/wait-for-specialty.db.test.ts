import { expect, test } from "vitest";
import { db } from "../client";
import { aClinician, aSlot, inHours } from "../testing/calendar";
import { anAsker, type Asker } from "../testing/people";
import { bookSlot } from "./book-slot";
import { cancelAppointment } from "./cancel-appointment";
import { joinForSpecialty, leaveSpecialty, listWaiting } from "./wait-for-specialty";
import { passOnOffers } from "./waiting-list";

/** Somebody whose answer asks for this specialty, and who has no appointment. */
async function whoNeeds(specialty: string): Promise<Asker> {
  const asker = await anAsker();
  await db.agentOutcome.create({
    data: { turnId: asker.turnId, agent: "medical", status: "done", simulatedMs: 0, output: { assessment: { specialty } } },
    select: { agent: true },
  });
  return asker;
}

async function aBookedTime() {
  const { id, specialty } = await aClinician();
  const slotId = await aSlot(id, inHours(3));
  const holder = await anAsker();
  const booking = await bookSlot(holder.viewer, { slotId, turnId: holder.turnId, reason: null });
  if (booking.status !== "booked") throw new Error("expected a booking");
  return { specialty, slotId, free: () => cancelAppointment(holder.viewer, booking.appointment.appointmentId) };
}

const offerTo = async ({ viewer }: Asker, now = new Date()) => (await listWaiting(viewer, now))[0]?.offer ?? null;

test("who has no appointment is told when a time becomes free, in the order of joining, and takes it", async () => {
  const { specialty, slotId, free } = await aBookedTime();
  const [first, second] = [await whoNeeds(specialty), await whoNeeds(specialty)];
  expect(await joinForSpecialty(first.viewer, first.turnId, inHours(-2))).toEqual({ status: "waiting", specialty });
  await joinForSpecialty(second.viewer, second.turnId, inHours(-1));
  // Asking again does not put anybody behind.
  await joinForSpecialty(first.viewer, first.turnId);
  expect((await listWaiting(second.viewer))[0]).toMatchObject({ specialty, ahead: 1, offer: null });

  await free();
  expect(await offerTo(first)).toMatchObject({ slotId });
  expect(await offerTo(second)).toBeNull();
  const event = await db.feedEntry.findFirst({ where: { recipient: `user:${first.viewer.userId}`, type: "slot-offered" }, select: { ids: true } });
  expect(event?.ids).toMatchObject({ chatId: first.chatId, slotId });

  expect(await bookSlot(second.viewer, { slotId, turnId: second.turnId, reason: null })).toMatchObject({ status: "slot_taken" });
  expect(await bookSlot(first.viewer, { slotId, turnId: first.turnId, reason: null })).toMatchObject({ status: "booked" });
  expect(await listWaiting(first.viewer)).toEqual([]);
  expect(await listWaiting(second.viewer)).toHaveLength(1);
});

test("an offer that runs out goes on to the next, and who let it pass keeps their place for another", async () => {
  const { specialty, slotId, free } = await aBookedTime();
  const [first, second] = [await whoNeeds(specialty), await whoNeeds(specialty)];
  await joinForSpecialty(first.viewer, first.turnId, inHours(-2));
  await joinForSpecialty(second.viewer, second.turnId, inHours(-1));
  await free();
  await passOnOffers(inHours(0.3));
  expect(await offerTo(first)).toBeNull();
  expect(await offerTo(second)).toMatchObject({ slotId });
  expect((await listWaiting(first.viewer))[0]).toMatchObject({ ahead: 0 });
});

test("who left, or has waited for four weeks, is told nothing", async () => {
  const { specialty, free } = await aBookedTime();
  const [left, old] = [await whoNeeds(specialty), await whoNeeds(specialty)];
  await joinForSpecialty(left.viewer, left.turnId);
  await joinForSpecialty(old.viewer, old.turnId, inHours(-24 * 29));
  const [mine] = await listWaiting(left.viewer);
  await leaveSpecialty(old.viewer, mine?.waitingId ?? "");
  expect(await listWaiting(left.viewer)).toHaveLength(1);
  await leaveSpecialty(left.viewer, mine?.waitingId ?? "");
  expect(await listWaiting(left.viewer)).toEqual([]);
  await free();
  expect(await db.waitingOffer.count({ where: { waiting: { specialty } } })).toBe(0);
});

test("nobody waits from another's answer", async () => {
  const [mine, theirs] = [await anAsker(), await anAsker()];
  expect(await joinForSpecialty(mine.viewer, theirs.turnId)).toEqual({ status: "not_found" });
  expect(await joinForSpecialty(mine.viewer, "1 OR 1=1")).toEqual({ status: "not_found" });
});
