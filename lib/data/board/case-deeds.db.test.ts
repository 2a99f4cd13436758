import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "../client";
import { aCase, aMember } from "../testing/care-team";
import { acknowledgeEmergency, claimCase, closeCase, decideUrgency, messagePatient, releaseCase } from "./case-deeds";
import { listCases, listOpenCases } from "./list-cases";
import { listCaseEntries, listTeamEntries } from "./list-entries";

const deed = (caseId: string) => ({ caseId, entryId: randomUUID() });
const only = async (viewer: Parameters<typeof listCases>[0], caseId: string) => (await listCases(viewer, [caseId]))[0];

test("of two who claim a case at once one has it, and the other is told who", async () => {
  const [{ chatId }, ana, ben] = [await aCase(), await aMember("Dr Ana"), await aMember("Dr Ben")];
  const [first, second] = await Promise.all([claimCase(ana, deed(chatId)), claimCase(ben, deed(chatId))]);
  const [winner, loser, name] = first.status === "done" ? [first, second, "Dr Ana"] : [second, first, "Dr Ben"];
  expect(winner).toEqual({ status: "done" });
  expect(loser).toEqual({ status: "taken", by: name });
  expect((await only(ana, chatId))?.claimed?.name).toBe(name);
  expect(await db.caseEntry.count({ where: { chatId, kind: "claim" } })).toBe(1);
});

test("however claims and releases of several people fall together, a case has at most one holder, and it is one of them", async () => {
  const members = await Promise.all(["A", "B", "C"].map((name) => aMember(name)));
  const step = fc.record({ who: fc.nat(2), releases: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
      const { chatId } = await aCase();
      for (const round of rounds) {
        const claims = await Promise.all(
          round.map(async ({ who, releases }) => {
            const member = members[who];
            if (member === undefined) throw new Error("no such member");
            return releases ? releaseCase(member, deed(chatId)) : claimCase(member, deed(chatId));
          }),
        );
        for (const claim of claims) if (claim.status === "taken") expect(["A", "B", "C"]).toContain(claim.by);
        const [{ claims: made, releases: given }] = await db.$queryRaw<[{ claims: number; releases: number }]>`
          SELECT count(*) FILTER (WHERE kind = 'claim')::int AS claims, count(*) FILTER (WHERE kind = 'release')::int AS releases
          FROM case_entries WHERE chat_id = ${chatId}::uuid`;
        const held = (await db.case.findUnique({ where: { chatId }, select: { claimedById: true } }))?.claimedById ?? null;
        // Every claim but the last one standing was given back.
        expect(made - given).toBe(held === null ? 0 : 1);
      }
    }),
    { numRuns: 12 },
  );
});

test("a deed asked for twice is done once", async () => {
  const [{ chatId }, ana] = [await aCase(), await aMember()];
  const message = { ...deed(chatId), text: "Please measure your temperature." };
  expect(await Promise.all([messagePatient(ana, message), messagePatient(ana, message)])).toContainEqual({ status: "done" });
  expect(await messagePatient(ana, message)).toEqual({ status: "done" });
  expect(await db.caseEntry.count({ where: { chatId } })).toBe(1);
});

test("a person's level stands beside the engine's, with who decided it and why", async () => {
  const [{ chatId, viewer }, ana] = [await aCase("emergency"), await aMember("Dr Ana")];
  await decideUrgency(ana, { ...deed(chatId), urgency: "urgent", reason: "Talked on the phone: no pain now" });
  const found = await only(ana, chatId);
  expect(found).toMatchObject({ urgency: "urgent", engine: { urgency: "emergency" }, human: { name: "Dr Ana", urgency: "urgent", reason: "Talked on the phone: no pain now" } });
  expect(found?.acknowledged?.name).toBe("Dr Ana");
  expect(await listTeamEntries(viewer, chatId)).toMatchObject([{ kind: "urgency", author: "Dr Ana", from: "emergency", to: "urgent", text: "Talked on the phone: no pain now" }]);
});

test("who first acknowledges an emergency is kept; a case that is none has nothing to acknowledge", async () => {
  const [alarm, calm, ana, ben] = [await aCase("emergency"), await aCase("routine"), await aMember("Dr Ana"), await aMember("Dr Ben")];
  await acknowledgeEmergency(ana, deed(alarm.chatId));
  await acknowledgeEmergency(ben, deed(alarm.chatId));
  expect((await only(ben, alarm.chatId))?.acknowledged?.name).toBe("Dr Ana");
  expect(await acknowledgeEmergency(ana, deed(calm.chatId))).toEqual({ status: "not_found" });
});

test("the patient sees messages, levels and the closing, and not who claimed", async () => {
  const [{ chatId, viewer }, ana, stranger] = [await aCase(), await aMember(), await aCase()];
  await claimCase(ana, deed(chatId));
  await messagePatient(ana, { ...deed(chatId), text: "Hello" });
  await closeCase(ana, { ...deed(chatId), outcome: "advised" });
  expect((await listTeamEntries(viewer, chatId)).map(({ kind }) => kind)).toEqual(["message", "close"]);
  expect(await listTeamEntries(stranger.viewer, chatId)).toEqual([]);
  expect((await listCaseEntries(ana, chatId)).map(({ kind }) => kind)).toEqual(["claim", "message", "close"]);
});

test("a closed case leaves the board, and nothing more is done about it", async () => {
  const [{ chatId }, ana] = [await aCase(), await aMember()];
  await closeCase(ana, { ...deed(chatId), outcome: "not_needed" });
  expect(await only(ana, chatId)).toBeUndefined();
  expect(await messagePatient(ana, { ...deed(chatId), text: "Too late" })).toEqual({ status: "not_found" });
  expect(await claimCase(ana, deed(chatId))).toEqual({ status: "not_found" });
});

test("nobody but the care team sees or does any of it, whatever their session says", async () => {
  const { chatId, viewer } = await aCase("emergency");
  const impostor = { userId: viewer.userId, role: "care_team" } as const;
  for (const who of [viewer, impostor, { userId: "nobody", role: "care_team" } as const]) {
    expect(await listOpenCases(who)).toEqual([]);
    expect(await listCases(who, [chatId])).toEqual([]);
    expect(await listCaseEntries(who, chatId)).toEqual([]);
    for (const attempt of [
      claimCase(who, deed(chatId)),
      releaseCase(who, deed(chatId)),
      acknowledgeEmergency(who, deed(chatId)),
      decideUrgency(who, { ...deed(chatId), urgency: "self_care", reason: "mine" }),
      messagePatient(who, { ...deed(chatId), text: "mine" }),
      closeCase(who, { ...deed(chatId), outcome: "advised" }),
    ])
      expect(await attempt).toEqual({ status: "not_found" });
  }
  expect(await db.caseEntry.count({ where: { chatId } })).toBe(0);
});
