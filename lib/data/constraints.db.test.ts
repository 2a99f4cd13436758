import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "./client";
import { aClinician, aSlot, inHours } from "./testing/calendar";
import { aDemoPatient } from "./testing/demo-patient";
import { aGuest, anAsker } from "./testing/people";

// What must hold even if the code above it is wrong. Each insertion leaves out one thing only.

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("a measurement is a finite number, not %s", async (value) => {
  const patientId = await aDemoPatient();
  const insert = (text: string) =>
    db.$executeRaw`INSERT INTO observations (id, patient_id, code, value, unit, taken_at, source)
      VALUES (gen_random_uuid(), ${patientId}::uuid, 'weight', ${text}::float8, 'kg', now(), 'home')`;
  await expect(insert(String(value))).rejects.toThrow("observations_value_finite");
  await expect(insert("70")).resolves.toBe(1);
});

test("a slot is booked at most once, and a booking names its own slot", async () => {
  const [{ viewer, patientId }, clinician] = [await anAsker(), await aClinician()];
  const [slotId, otherId] = [await aSlot(clinician.id, inHours(1)), await aSlot(clinician.id, inHours(2))];
  const book = (bookedSlotId: string | null, cancelledAt: Date | null = null) =>
    db.appointment.create({ data: { slotId, bookedSlotId, cancelledAt, patientId, userId: viewer.userId, reason: "" }, select: { id: true } });

  await book(slotId);
  await expect(book(slotId)).rejects.toThrow("booked_slot_id");
  await expect(book(otherId)).rejects.toThrow("appointments_booked_slot_is_slot");
  await expect(book(null)).rejects.toThrow("appointments_booked_or_cancelled");
  await expect(book(otherId, new Date())).rejects.toThrow("appointments_booked");
  await expect(book(null, new Date())).resolves.toBeDefined();
});

test("a slot ends after it starts", async () => {
  const { id: clinicianId } = await aClinician();
  const [startsAt, endsAt] = [inHours(2), inHours(1)];
  await expect(db.slot.create({ data: { clinicianId, startsAt, endsAt }, select: { id: true } })).rejects.toThrow("slots_end_after_start");
});

test("one client message id makes one message and one turn", async () => {
  const { chatId, messageId } = await anAsker();
  await expect(db.message.create({ data: { id: messageId, chatId, text: "again" }, select: { id: true } })).rejects.toThrow("id");
  await expect(
    db.turn.create({ data: { requestId: messageId, chatId, messageId, mode: "sequential", profile: "instant", model: "m", region: "EU", asOf: new Date() }, select: { id: true } }),
  ).rejects.toThrow("request_id");
});

test("a message has 1 to 8,000 characters", async () => {
  const { chatId } = await anAsker();
  const write = (text: string) => db.message.create({ data: { id: randomUUID(), chatId, text }, select: { id: true } });
  await expect(write("")).rejects.toThrow("messages_text_length");
  await expect(write("x".repeat(8001))).rejects.toThrow("messages_text_length");
  await expect(write("x".repeat(8000))).resolves.toBeDefined();
});

test("a turn has an end exactly when it no longer runs", async () => {
  const { turnId } = await anAsker();
  await expect(db.turn.update({ where: { id: turnId }, data: { endedAt: null }, select: { id: true } })).rejects.toThrow("turns_running_until_ended");
  await expect(db.turn.update({ where: { id: turnId }, data: { status: "running" }, select: { id: true } })).rejects.toThrow("turns_running_until_ended");
});

test.each([-1, 131, Number.NaN])("nobody is %s years old", async (statedAge) => {
  const { userId } = await aGuest();
  await expect(
    db.$executeRaw`INSERT INTO patients (id, kind, name, owner_user_id, stated_age, updated_at)
      VALUES (gen_random_uuid(), 'guest', 'Guest', ${userId}, ${String(statedAge)}::float8, now())`,
  ).rejects.toThrow("patients_stated_age_possible");
});

test("a guest's record belongs to a guest, a demo patient's to nobody", async () => {
  const { userId } = await aGuest();
  const create = (data: { kind: "demo" | "guest"; slug?: string; ownerUserId?: string; birthDate?: Date }) => db.patient.create({ data: { name: "Test", ...data }, select: { id: true } });
  await expect(create({ kind: "guest" })).rejects.toThrow("patients_kind_fits");
  await expect(create({ kind: "demo", slug: randomUUID() })).rejects.toThrow("patients_kind_fits");
  await expect(create({ kind: "demo", slug: randomUUID(), birthDate: new Date(), ownerUserId: userId })).rejects.toThrow("patients_kind_fits");
});
