import { expect, test } from "vitest";
import { bookSlot } from "@/lib/data/appointments/book-slot";
import { findSlots } from "@/lib/data/appointments/find-slots";
import { listAppointments } from "@/lib/data/appointments/list-appointments";
import { db } from "@/lib/data/client";
import { searchPassages } from "@/lib/data/knowledge/search-passages";
import { continueAsDemoPatient } from "@/lib/data/patients/choose-patient";
import { getRecordForAgent } from "@/lib/data/patients/get-record-for-agent";
import { listDemoPatients } from "@/lib/data/patients/list-demo-patients";
import { anAsker } from "@/lib/data/testing/people";
import { resetToDemoState, seed } from "./seed";

const url = process.env["DATABASE_URL"] ?? "";
const today = new Date();
const daysOn = (days: number) => new Date(today.getTime() + days * 86_400_000);

test("fills an empty database once; a second run the same day changes nothing", async () => {
  const first = await seed(url, today);
  expect(first.patients).toBeGreaterThanOrEqual(16);
  expect(first.slots).toBeGreaterThan(1000);
  expect(first.articles).toBeGreaterThanOrEqual(40);
  expect(await seed(url, today)).toEqual({ patients: 0, slots: 0, articles: 0 });
});

test("two starts at once leave one set of data", async () => {
  await resetToDemoState(url, today);
  await Promise.all([seed(url, today), seed(url, today)]);
  const patients = await listDemoPatients();
  expect(new Set(patients.map(({ slug }) => slug)).size).toBe(patients.length);
});

test("another day moves the dates and keeps what visitors made", async () => {
  const { viewer, turnId, chatId } = await anAsker();
  const { slots } = await findSlots({ specialty: "general practice", urgency: "urgent", asOf: today, turnId: null });
  const slotId = slots[0]?.id ?? "";
  expect(await bookSlot(viewer, { slotId, turnId, reason: null })).toMatchObject({ status: "booked" });
  const maria = (await listDemoPatients()).find(({ slug }) => slug === "maria-rossi");
  const before = await getRecordForAgent(maria?.id ?? "", today);

  expect((await seed(url, daysOn(3))).patients).toBeGreaterThanOrEqual(16);

  const after = await getRecordForAgent(maria?.id ?? "", daysOn(3));
  expect(after.observations.map(({ code, value }) => [code, value])).toEqual(before.observations.map(({ code, value }) => [code, value]));
  expect(after.observations[0]?.takenAt.slice(0, 10)).not.toBe(before.observations[0]?.takenAt.slice(0, 10));
  expect(await listAppointments(viewer)).toMatchObject([{ slotId, chatId, cancelledAt: null }]);
  expect(Math.floor(maria?.age ?? 0)).toBe(67);
});

test("a reset takes away what visitors made, and the demo patients keep their ids", async () => {
  const before = await listDemoPatients();
  const { viewer, chatId } = await anAsker();
  await continueAsDemoPatient(viewer, before[0]?.id ?? "");
  await resetToDemoState(url, today);
  expect(await db.user.count()).toBe(0);
  expect(await db.chat.count({ where: { id: chatId } })).toBe(0);
  expect(await db.patient.count({ where: { kind: "guest" } })).toBe(0);
  expect((await listDemoPatients()).map(({ id, slug }) => [id, slug])).toEqual(before.map(({ id, slug }) => [id, slug]));
});

test("an article whose words changed is found by the new ones, and keeps its place", async () => {
  const article = await db.knowledgeArticle.findFirstOrThrow({ select: { id: true, title: true } });
  await db.knowledgePassage.updateMany({ where: { articleId: article.id }, data: { text: "zebrafish" } });
  await db.knowledgeArticle.update({ where: { id: article.id }, data: { digest: "old" }, select: { id: true } });
  expect((await searchPassages("zebrafish", 1))[0]?.articleId).toBe(article.id);

  expect(await seed(url, today)).toMatchObject({ articles: 1 });
  expect(await searchPassages("zebrafish", 1)).toEqual([]);
});
