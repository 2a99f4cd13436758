import { expect, test } from "vitest";
import { listChats } from "../chats/list-chats";
import { db } from "../client";
import { aDemoPatient } from "../testing/demo-patient";
import { aGuest, anAsker } from "../testing/people";
import { continueAsDemoPatient, returnToOwnRecord } from "./choose-patient";
import { getCurrentPatient } from "./get-current-patient";
import { getGuestProfile } from "./get-guest-profile";
import { getRecord } from "./get-record";
import { getRecordForAgent } from "./get-record-for-agent";
import { saveGuestProfile } from "./save-guest-profile";

test("a guest who has said nothing has no record yet", async () => {
  const viewer = await aGuest();
  expect(await getCurrentPatient(viewer)).toBeNull();
  expect(await getRecord(viewer)).toBeNull();
  expect(await getGuestProfile(viewer)).toBeNull();
  expect(await listChats(viewer)).toEqual([]);
});

test("what a guest says becomes their record, and saying it anew replaces it", async () => {
  const viewer = await aGuest();
  await saveGuestProfile(viewer, { age: 34, sex: "female", pregnant: true, conditions: [" asthma ", "Asthma", "migraine"], medications: ["salbutamol"], allergies: ["penicillin", ""] });
  expect(await getCurrentPatient(viewer)).toMatchObject({ kind: "guest", age: 34, pregnant: true, mainCondition: "asthma" });
  expect(await getGuestProfile(viewer)).toMatchObject({ conditions: ["asthma", "migraine"], allergies: ["penicillin"] });

  await saveGuestProfile(viewer, { age: 35, sex: "female", pregnant: null, conditions: [], medications: ["warfarin"], allergies: [] });
  expect(await getGuestProfile(viewer)).toEqual({ age: 35, sex: "female", pregnant: null, conditions: [], medications: ["warfarin"], allergies: [] });
  expect(await db.patient.count({ where: { ownerUserId: viewer.userId } })).toBe(1);
});

test("chats follow the patient that they are about", async () => {
  const { viewer, chatId, patientId } = await anAsker();
  const demo = await aDemoPatient();

  expect(await continueAsDemoPatient(viewer, demo)).toBe(true);
  expect(await getCurrentPatient(viewer)).toMatchObject({ id: demo, kind: "demo" });
  expect(await listChats(viewer)).toEqual([]);

  await returnToOwnRecord(viewer);
  expect(await getCurrentPatient(viewer)).toMatchObject({ id: patientId, kind: "guest" });
  expect((await listChats(viewer)).map(({ id }) => id)).toEqual([chatId]);
});

test("a guest without a record returns to none", async () => {
  const viewer = await aGuest();
  await continueAsDemoPatient(viewer, await aDemoPatient());
  await returnToOwnRecord(viewer);
  expect(await getCurrentPatient(viewer)).toBeNull();
});

test("agents see what holds at the moment of the question", async () => {
  const patientId = await aDemoPatient();
  const asOf = new Date("2026-05-01T12:00:00Z");
  await db.condition.createMany({
    data: [
      { patientId, name: "Hypertension", since: new Date("2010-01-01"), position: 1 },
      { patientId, name: "Atrial fibrillation", since: new Date("2020-02-03"), position: 0 },
      { patientId, name: "Broken wrist", resolved: new Date("2020-01-01") },
    ],
  });
  await db.medication.createMany({
    data: [
      { patientId, name: "Warfarin", dose: "5 mg", frequency: "once a day" },
      { patientId, name: "Aspirin", stoppedOn: new Date("2021-01-01") },
    ],
  });
  await db.observation.createMany({
    data: [
      ...Array.from({ length: 12 }, (_, day) => ({ patientId, code: "weight", value: 70 + day, unit: "kg", takenAt: new Date(Date.UTC(2026, 3, 10 + day, 7)), source: "home" as const })),
      { patientId, code: "inr", value: 2.4, unit: "ratio", takenAt: new Date("2026-04-01T10:00:00+02:00"), source: "laboratory" as const },
      { patientId, code: "inr", value: 9, unit: "ratio", takenAt: new Date("2026-06-01T10:00:00Z"), source: "laboratory" as const },
    ],
  });
  await db.visit.create({ data: { patientId, at: new Date("2026-04-01T10:00:00Z"), reason: "INR", summary: "In range.", seenBy: "Dr Test" }, select: { id: true } });

  const record = await getRecordForAgent(patientId, asOf);
  expect(record.conditions).toEqual([{ name: "Atrial fibrillation", since: "2020-02-03" }, { name: "Hypertension", since: "2010-01-01" }]);
  expect(record.medications).toEqual([{ name: "Warfarin", dose: "5 mg", frequency: "once a day" }]);
  expect(record.observations.filter(({ code }) => code === "inr")).toEqual([{ code: "inr", value: 2.4, unit: "ratio", takenAt: "2026-04-01T08:00:00Z", source: "laboratory" }]);
  expect(record.observations[0]).toMatchObject({ code: "weight", value: 81 });
  expect(record.observations.filter(({ code }) => code === "weight")).toHaveLength(8);
  expect(record.visits).toEqual([{ at: "2026-04-01T10:00:00Z", reason: "INR", summary: "In range." }]);
});

test("a patient who is not there has an empty record", async () => {
  expect(await getRecordForAgent("0d9f2f3c-3a3e-4a53-8f0e-0f6a0a6a7b11")).toEqual({ conditions: [], allergies: [], medications: [], observations: [], visits: [] });
});
