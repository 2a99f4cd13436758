import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { CaseFindings } from "@/lib/board/case-findings";
import type { Urgency } from "@/lib/clinical/types";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { notifications } from "../notifications";
import { aMember } from "../testing/care-team";
import { aGuest } from "../testing/people";
import { startTurn, type NewTurn } from "../turns/start-turn";
import type { Viewer } from "../viewer";
import { claimCase, closeCase, decideUrgency, markCaseRead, messagePatient, releaseCase } from "./case-deeds";
import { CASE_CHANNEL, judgeCaseSql } from "./case-sql";
import { listCases } from "./list-cases";

const NO_FINDINGS: CaseFindings = { why: "Cough", floor: null, redFlags: [], warnings: [], risks: [] };
const flags = (...ids: string[]): CaseFindings["redFlags"] => ids.map((id) => ({ id, label: id }));

async function ask(viewer: Viewer, chatId: string): Promise<void> {
  const [messageId, startedAt] = [randomUUID(), new Date()];
  const turn: NewTurn = {
    turnId: randomUUID(), requestId: messageId, chatId, messageId, text: "I have a cough", title: "Cough", mode: "concurrent", profile: "instant",
    model: "embedded", region: "EU", startedAt, leaseOwner: "test", leaseExpiresAt: startedAt, replacesMessageId: null,
  };
  expect(await startTurn(viewer, turn)).toMatchObject({ status: "started" });
}

async function judge(chatId: string, urgency: Urgency, redFlags: CaseFindings["redFlags"] = []): Promise<void> {
  const judged = judgeCaseSql(Prisma.sql`of`, { urgency, findings: { ...NO_FINDINGS, redFlags }, at: new Date() });
  await db.$executeRaw`WITH of AS (SELECT ${chatId}::uuid AS chat_id) ${judged}`;
}

async function anOpenCase() {
  const [viewer, member, chatId] = [await aGuest(), await aMember("Dr Ana"), randomUUID()];
  await ask(viewer, chatId);
  const see = async () => (await listCases(member, [chatId]))[0];
  const decide = (urgency: Urgency) => decideUrgency(member, { caseId: chatId, entryId: randomUUID(), urgency, reason: "Talked on the phone" });
  return { viewer, member, chatId, see, decide };
}

test("a patient's first message opens a case, not judged yet, with its turn running", async () => {
  const { see } = await anOpenCase();
  expect(await see()).toMatchObject({ complaint: "Cough", urgency: null, engine: null, findings: null, claimed: null, running: {} });
});

test("what the engine finds is the level until a person decides", async () => {
  const { chatId, see, decide } = await anOpenCase();
  await judge(chatId, "routine");
  expect(await see()).toMatchObject({ urgency: "routine", human: null });
  await decide("urgent");
  await judge(chatId, "routine");
  expect(await see()).toMatchObject({ urgency: "urgent", engine: { urgency: "routine" }, human: { urgency: "urgent" } });
});

test("a lowered level stands while the engine only repeats what was known", async () => {
  const { chatId, see, decide } = await anOpenCase();
  await judge(chatId, "emergency", flags("chest-pain"));
  await decide("urgent");
  await judge(chatId, "emergency", flags("chest-pain"));
  expect(await see()).toMatchObject({ urgency: "urgent", engine: { urgency: "emergency" } });
});

test("signs that the engine names by turns are no news", async () => {
  const { chatId, see, decide } = await anOpenCase();
  await judge(chatId, "emergency", flags("screened", "chest-pain"));
  await judge(chatId, "emergency", flags("chest-pain", "assessed"));
  await decide("urgent");
  await judge(chatId, "emergency", flags("screened", "chest-pain"));
  await judge(chatId, "emergency", flags("assessed"));
  expect(await see()).toMatchObject({ urgency: "urgent", human: { urgency: "urgent" } });
});

test.each([
  ["a level that the engine had not given before", "urgent", [], "emergency", []],
  ["an emergency sign that was not known", "emergency", ["chest-pain"], "emergency", ["chest-pain", "cannot-breathe"]],
] as const)("worse news outweighs a person's level: %s", async (_news, before, known, after, found) => {
  const { chatId, see, decide } = await anOpenCase();
  await judge(chatId, before, flags(...known));
  await decide("routine");
  await judge(chatId, after, flags(...found));
  const risen = await see();
  expect(risen).toMatchObject({ urgency: "emergency", human: null, acknowledged: null });
  expect(risen?.emergencyAt).not.toBeNull();
  await judge(chatId, after, flags(...found));
  expect(await see()).toMatchObject({ urgency: "emergency" });
});

test("a closed case opens anew when the patient writes, and nobody's decision about the old complaint holds", async () => {
  const { viewer, member, chatId, see, decide } = await anOpenCase();
  await judge(chatId, "emergency", flags("chest-pain"));
  await decide("self_care");
  await closeCase(member, { caseId: chatId, entryId: randomUUID(), outcome: "advised" });
  await ask(viewer, chatId);
  expect(await see()).toMatchObject({ urgency: "emergency", human: null, claimed: null, acknowledged: null });
});

test("every change of a case is told with its id, and a roll-back tells nothing", async () => {
  const told: string[] = [];
  const { chatId, decide } = await anOpenCase();
  const heard = Promise.withResolvers<void>();
  const stop = await notifications().subscribe(CASE_CHANNEL, (id) => {
    told.push(id);
    if (id === "end") heard.resolve();
  });
  await expect(
    db.$transaction(async (tx) => {
      await tx.case.updateMany({ where: { chatId }, data: { humanUrgency: null } });
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  await decide("routine");
  await db.$queryRaw`SELECT pg_notify(${CASE_CHANNEL}, 'end')::text`;
  await heard.promise;
  stop();
  expect(told).toEqual([chatId, "end"]);
});

test("a deleted chat takes its case along", async () => {
  const { chatId, see } = await anOpenCase();
  await db.chat.delete({ where: { id: chatId }, select: { id: true } });
  expect(await see()).toBeUndefined();
});

test("what the care team wrote is part of the conversation that the next answer builds on", async () => {
  const { viewer, member, chatId } = await anOpenCase();
  await messagePatient(member, { caseId: chatId, entryId: randomUUID(), text: "Does it hurt to breathe in?" });
  const [messageId, startedAt] = [randomUUID(), new Date(Date.now() + 1_000)];
  const started = await startTurn(viewer, {
    turnId: randomUUID(), requestId: messageId, chatId, messageId, text: "Yes", title: "Yes", mode: "concurrent", profile: "instant",
    model: "embedded", region: "EU", startedAt, leaseOwner: "test", leaseExpiresAt: startedAt, replacesMessageId: null,
  });
  expect(started).toMatchObject({
    status: "started",
    context: { earlier: [{ role: "patient", text: "I have a cough" }, { role: "assistant", text: "Does it hurt to breathe in?" }] },
  });
});

test("what the patient of a claimed case writes is unread until who claimed it has looked, and told to them alone, once", async () => {
  const { viewer, member, chatId, see } = await anOpenCase();
  const other = await aMember("Dr Ben");
  const told = async () => (await db.feedEntry.findMany({ where: { type: "patient-replied", ids: { path: ["chatId"], equals: chatId } }, select: { recipient: true } })).map(({ recipient }) => recipient);
  await ask(viewer, chatId);
  expect(await see()).toMatchObject({ unreadSince: null });
  await messagePatient(member, { caseId: chatId, entryId: randomUUID(), text: "How are you now?" });
  await ask(viewer, chatId);
  await ask(viewer, chatId);
  expect((await see())?.unreadSince).not.toBeNull();
  expect(await told()).toEqual([`user:${member.userId}`]);
  // Somebody else's look is not theirs, nor is one from before it was written.
  await markCaseRead(other, chatId);
  await markCaseRead(member, chatId, new Date(Date.now() - 60_000));
  expect((await see())?.unreadSince).not.toBeNull();
  await markCaseRead(member, chatId);
  expect(await see()).toMatchObject({ unreadSince: null });
  await ask(viewer, chatId);
  expect(await told()).toHaveLength(2);
  await releaseCase(member, { caseId: chatId, entryId: randomUUID() });
  expect(await see()).toMatchObject({ unreadSince: null, claimed: null });
  await claimCase(other, { caseId: chatId, entryId: randomUUID() });
  await ask(viewer, chatId);
  expect(await told()).toContain(`user:${other.userId}`);
});
