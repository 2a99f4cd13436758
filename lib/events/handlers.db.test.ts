import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { bookSlot } from "@/lib/data/appointments/book-slot";
import { cancelAppointment } from "@/lib/data/appointments/cancel-appointment";
import { joinForSpecialty } from "@/lib/data/appointments/wait-for-specialty";
import { offerFreedSlot } from "@/lib/data/appointments/waiting-list";
import { db } from "@/lib/data/client";
import { escalateEmergencies } from "@/lib/data/events/escalate-emergencies";
import { notifyCareTeam } from "@/lib/data/events/notify-care-team";
import { notifyPatients } from "@/lib/data/events/notify-patients";
import { remindOfAppointments } from "@/lib/data/events/remind-of-appointments";
import { aClinician, aSlot, inHours } from "@/lib/data/testing/calendar";
import { anAsker, type Asker } from "@/lib/data/testing/people";
import { eventSchema, type DomainEvent, type EventType } from "./events";
import { appHandlers } from "./handlers";

const MEMBER = "on-duty";
beforeAll(() => db.user.create({ data: { id: MEMBER, name: "Nurse", email: "nurse@example.org", role: "care_team" }, select: { id: true } }));

const HOUR_S = 3_600;

interface Job {
  name: string;
  data: unknown;
  state: string;
  inSeconds: number;
}

/** What was published about one of these ids, as the subscribers will be given it, in the order in which it is due. */
async function published(type: EventType, about: string): Promise<(Omit<Job, "data"> & { event: DomainEvent })[]> {
  const jobs = await db.$queryRaw<Job[]>`
    SELECT name, data, state::text, extract(epoch FROM start_after - now())::float8 AS "inSeconds" FROM pgboss.job
    WHERE data->>'type' = ${type} AND ${about} IN (data->>'turnId', data->>'appointmentId') ORDER BY start_after, name`;
  return jobs.map(({ data, ...job }) => ({ ...job, event: eventSchema.parse(data) }));
}

const only = async (type: EventType, about: string): Promise<DomainEvent> => {
  const [job] = await published(type, about);
  if (job === undefined) throw new Error(`${type} was not published`);
  return job.event;
};

const bell = (userId: string) =>
  db.notification.findMany({ where: { userId }, select: { kind: true, chatId: true, appointmentId: true }, orderBy: { createdAt: "asc" } });
const ofChat = async (userId: string, chatId: string) => (await bell(userId)).filter((one) => one.chatId === chatId).map(({ kind }) => kind).toSorted();

async function aRunningTurn(): Promise<Asker & { running: string }> {
  const asker = await anAsker();
  const running = randomUUID();
  const { chatId, messageId } = asker;
  await db.turn.create({
    data: { id: running, requestId: randomUUID(), chatId, messageId, mode: "concurrent", profile: "instant", model: "embedded", region: "EU", status: "running", asOf: new Date() },
    select: { id: true },
  });
  return { ...asker, running };
}

const end = (id: string, status: "done" | "interrupted" | "stopped") =>
  db.turn.update({ where: { id }, data: { status, endedAt: new Date() }, select: { id: true } });
const detectEmergency = (turnId: string) => db.turnLogRow.create({ data: { turnId, seq: 1, entry: { type: "emergency" } }, select: { seq: true } });

async function aBooking(hours: number): Promise<Asker & { appointmentId: string }> {
  const asker = await anAsker();
  const slotId = await aSlot((await aClinician()).id, inHours(hours));
  const booking = await bookSlot(asker.viewer, { slotId, turnId: asker.turnId, reason: null });
  if (booking.status !== "booked") throw new Error("expected a booking");
  return { ...asker, appointmentId: booking.appointment.appointmentId };
}

test("a patient is told once that the answer is ready, however often the event comes", async () => {
  const { running, viewer, chatId } = await aRunningTurn();
  await end(running, "done");
  const event = await only("turn-completed", running);
  expect(event).toEqual({ id: event.id, type: "turn-completed", turnId: running, chatId, userId: viewer.userId });
  await notifyPatients([event]);
  await notifyPatients([event, event]);
  expect(await bell(viewer.userId)).toEqual([{ kind: "answer_ready", chatId, appointmentId: null }]);
});

test("a turn that was cut off is told of, one that its patient stopped is not", async () => {
  const [cut, stopped] = [await aRunningTurn(), await aRunningTurn()];
  await end(cut.running, "interrupted");
  await end(stopped.running, "stopped");
  await notifyPatients([await only("turn-interrupted", cut.running)]);
  expect(await ofChat(cut.viewer.userId, cut.chatId)).toEqual(["answer_interrupted"]);
  expect(await published("turn-completed", stopped.running)).toEqual([]);
  expect(await published("turn-interrupted", stopped.running)).toEqual([]);
});

test("nobody is told of a chat that is gone", async () => {
  const { running, viewer, chatId } = await aRunningTurn();
  await end(running, "done");
  const event = await only("turn-completed", running);
  await db.chat.delete({ where: { id: chatId }, select: { id: true } });
  await notifyPatients([event]);
  expect(await bell(viewer.userId)).toEqual([]);
});

test("the care team is told of an emergency while the turn still runs, and of major findings", async () => {
  const { running, chatId } = await aRunningTurn();
  await detectEmergency(running);
  const found = { turnId: running, status: "done" as const, simulatedMs: 0 };
  await db.agentOutcome.createMany({
    data: [
      { ...found, agent: "interactions", output: { interactions: [{ a: "warfarin", b: "ibuprofen", severity: "major" }], allergies: [] } },
      { ...found, agent: "risk", output: [{ name: "Stroke risk", result: { status: "ok", band: "high", value: 4 } }] },
    ],
  });
  const events = [await only("emergency-detected", running), await only("interaction-found", running), await only("high-risk-scored", running)];
  await notifyCareTeam(events);
  await notifyCareTeam(events);
  expect(await ofChat(MEMBER, chatId)).toEqual(["emergency", "high_risk", "interaction"]);
});

test("minor interactions and low risks are no news", async () => {
  const { running } = await aRunningTurn();
  const found = { turnId: running, status: "done" as const, simulatedMs: 0 };
  await db.agentOutcome.createMany({
    data: [
      { ...found, agent: "interactions", output: { interactions: [{ severity: "minor" }], allergies: [] } },
      { ...found, agent: "risk", output: [{ result: { status: "ok", band: "low" } }, { result: { status: "refused", reason: "age" } }] },
    ],
  });
  expect(await published("interaction-found", running)).toEqual([]);
  expect(await published("high-risk-scored", running)).toEqual([]);
});

test("an emergency that nobody acknowledges is told of again when its time has come", async () => {
  const { running, chatId } = await aRunningTurn();
  await detectEmergency(running);
  const detected = await only("emergency-detected", running);
  await escalateEmergencies([detected], 120);
  await escalateEmergencies([detected], 120);
  const due = await published("escalation-due", running);
  expect(due).toEqual([{ name: "escalation", state: "created", inSeconds: expect.closeTo(120, -1), event: { ...detected, id: expect.any(String), type: "escalation-due" } }]);
  await escalateEmergencies(due.map(({ event }) => event), 120);
  await escalateEmergencies(due.map(({ event }) => event), 120);
  expect(await ofChat(MEMBER, chatId)).toEqual(["emergency_unacknowledged"]);
  const told = await db.feedEntry.findMany({ where: { recipient: "care_team", type: "emergency-unacknowledged" }, select: { ids: true } });
  expect(told.map(({ ids }) => ids)).toEqual([expect.objectContaining({ chatId })]);
});

test("an emergency that somebody has acknowledged, closed or lowered is not told of again", async () => {
  const now = new Date();
  const open = { status: "open" as const, urgency: "emergency" as const, openedAt: now, emergencyAt: now };
  const settled = [
    { ...open, acknowledgedAt: now, acknowledgedBy: MEMBER },
    { ...open, status: "closed" as const, closedAt: now, outcome: "advised" as const },
    { ...open, urgency: "urgent" as const, humanUrgency: "urgent" as const, humanReason: "Seen in person", humanAt: now },
  ];
  for (const data of settled) {
    const { running, chatId } = await aRunningTurn();
    await detectEmergency(running);
    // The board may have opened the case by itself.
    await db.case.upsert({ where: { chatId }, create: { chatId, ...data }, update: data, select: { chatId: true } });
    await escalateEmergencies([await only("emergency-detected", running)], 120);
    await escalateEmergencies([await only("escalation-due", running)], 120);
    expect(await ofChat(MEMBER, chatId)).toEqual([]);
  }
});

test("reminders are due a day and an hour before an appointment, and are told of once", async () => {
  const { appointmentId, viewer } = await aBooking(50);
  const booked = await only("appointment-booked", appointmentId);
  await remindOfAppointments([booked]);
  await remindOfAppointments([booked]);
  const due = await published("reminder-due", appointmentId);
  expect(due.map(({ inSeconds }) => Math.round(inSeconds / HOUR_S))).toEqual([26, 49]);
  for (const { event } of due) await remindOfAppointments([event, event]);
  expect((await bell(viewer.userId)).map(({ kind }) => kind)).toEqual(["appointment_tomorrow", "appointment_soon"]);
});

test("an appointment in a few hours has one reminder, one that is very soon has none", async () => {
  const [today, soon] = [await aBooking(5), await aBooking(0.5)];
  await remindOfAppointments([await only("appointment-booked", today.appointmentId), await only("appointment-booked", soon.appointmentId)]);
  expect(await published("reminder-due", today.appointmentId)).toHaveLength(1);
  expect(await published("reminder-due", soon.appointmentId)).toEqual([]);
});

test("reminders are cancelled with the appointment, and tell nobody even if they come", async () => {
  const { appointmentId, viewer } = await aBooking(50);
  await remindOfAppointments([await only("appointment-booked", appointmentId)]);
  const due = await published("reminder-due", appointmentId);
  await cancelAppointment(viewer, appointmentId);
  await remindOfAppointments([await only("appointment-cancelled", appointmentId)]);
  expect((await published("reminder-due", appointmentId)).map(({ state }) => state)).toEqual(["cancelled", "cancelled"]);
  await remindOfAppointments(due.map(({ event }) => event));
  expect(await bell(viewer.userId)).toEqual([]);
});

test("a moved appointment is reminded of at its new time only", async () => {
  const { appointmentId } = await aBooking(50);
  await remindOfAppointments([await only("appointment-booked", appointmentId)]);
  const slotId = await aSlot((await aClinician()).id, inHours(75));
  await db.appointment.update({ where: { id: appointmentId }, data: { slotId, bookedSlotId: slotId, sequence: { increment: 1 } }, select: { id: true } });
  await remindOfAppointments([await only("appointment-moved", appointmentId)]);
  const due = await published("reminder-due", appointmentId);
  expect(due.filter(({ state }) => state === "created").map(({ inSeconds }) => Math.round(inSeconds / HOUR_S))).toEqual([51, 74]);
});

test("a booking that is rolled back is told of to nobody", async () => {
  const { viewer, patientId } = await anAsker();
  const slotId = await aSlot((await aClinician()).id, inHours(9));
  const id = randomUUID();
  await expect(db.$transaction(async (tx) => {
    await tx.appointment.create({ data: { id, slotId, bookedSlotId: slotId, patientId, userId: viewer.userId, reason: "x" }, select: { id: true } });
    throw new Error("rolled back");
  })).rejects.toThrow("rolled back");
  expect(await published("appointment-booked", id)).toEqual([]);
  expect(await db.feedEntry.count({ where: { recipient: `user:${viewer.userId}` } })).toBe(0);
});

test("that a patient replied is told to the one who claimed the case, and to nobody else of the team", async () => {
  const { chatId } = await anAsker();
  const claimer = randomUUID();
  await db.user.create({ data: { id: claimer, name: "Dr Ana", email: `${claimer}@care.invalid`, role: "care_team" }, select: { id: true } });
  const event: DomainEvent = { id: randomUUID(), type: "patient-replied", chatId, userId: claimer };
  await notifyCareTeam([event]);
  await notifyCareTeam([event]);
  expect(await ofChat(claimer, chatId)).toEqual(["patient_replied"]);
  expect(await ofChat(MEMBER, chatId)).toEqual([]);
});

test("who waits without an appointment is told of a time by the chat in which they asked", async () => {
  const { viewer, turnId, chatId } = await anAsker();
  const { id, specialty } = await aClinician("general practice");
  await joinForSpecialty(viewer, turnId);
  expect(specialty).toBe("general practice");
  await offerFreedSlot(await aSlot(id, inHours(9)));
  const [job] = await db.$queryRaw<{ data: unknown }[]>`SELECT data FROM pgboss.job WHERE data->>'type' = 'slot-offered' AND data->>'userId' = ${viewer.userId}`;
  const event = eventSchema.parse(job?.data);
  await notifyPatients([event]);
  await notifyPatients([event]);
  expect(await bell(viewer.userId)).toEqual([{ kind: "slot_offered", chatId, appointmentId: null }]);
});

test("a time that is freed by a process that dies right after is offered to who waits all the same, and to one only", async () => {
  const { appointmentId } = await aBooking(9);
  const { slotId, slot } = await db.appointment.findUniqueOrThrow({ where: { id: appointmentId }, select: { slotId: true, slot: { select: { clinician: { select: { specialty: true } } } } } });
  const waiting = [await anAsker(), await anAsker()];
  for (const { viewer, turnId } of waiting) {
    await db.agentOutcome.create({ data: { turnId, agent: "medical", status: "done", simulatedMs: 0, output: { assessment: { specialty: slot.clinician.specialty } } }, select: { agent: true } });
    await joinForSpecialty(viewer, turnId);
  }
  // As far as the dead process came: the appointment is cancelled, and nobody was told.
  await db.appointment.update({ where: { id: appointmentId }, data: { cancelledAt: new Date(), bookedSlotId: null, sequence: { increment: 1 } }, select: { id: true } });
  const [job] = await db.$queryRaw<{ name: string; data: unknown }[]>`SELECT name, data FROM pgboss.job WHERE data->>'type' = 'slot-freed' AND data->>'slotId' = ${slotId}`;
  expect(job?.name).toBe("reminders");
  const event = eventSchema.parse(job?.data);
  await appHandlers().reminders([event]);
  await appHandlers().reminders([event, event]);
  const offers = await db.waitingOffer.findMany({ where: { slotId }, select: { waiting: { select: { userId: true } } } });
  expect(offers).toEqual([{ waiting: { userId: waiting[0]?.viewer.userId } }]);
});
