import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { boardStream, closeBoardStreams } from "./board-stream";
import { claimCase } from "./data/board/case-deeds";
import { db } from "./data/client";
import { aCase, aMember } from "./data/testing/care-team";

const HOUR_MS = 3_600_000;

/** A board of a member who is signed in, from a moment on. */
async function aBoard(since: Date) {
  const viewer = await aMember();
  const id = randomUUID();
  const endsAt = new Date(Date.now() + HOUR_MS);
  await db.session.create({ data: { id, token: id, userId: viewer.userId, expiresAt: endsAt }, select: { id: true } });
  const left = new AbortController();
  const reader = boardStream({ id, viewer, endsAt }, since, left.signal).getReader();
  const next = async () => {
    const { value, done } = await reader.read();
    return done ? null : new TextDecoder().decode(value);
  };
  return { viewer, sessionId: id, next, leave: () => left.abort() };
}

const idOf = (event: string | null) => new Date(Number(/^id: (\d+)$/m.exec(event ?? "")?.[1]));

test("a board that was away is told of what changed meanwhile, and not of what it knew", async () => {
  const [before, changed] = [await aCase(), await aCase()];
  const board = await aBoard(new Date(0));
  const first = await board.next();
  expect(first).toContain(before.chatId);
  board.leave();
  expect(await board.next()).toBeNull();

  // Two readings of one clock are not the same, and some changes may be on their way: a little is told twice rather than never.
  await db.$executeRaw`ALTER TABLE cases DISABLE TRIGGER cases_version`;
  await db.$executeRaw`UPDATE cases SET changed_at = changed_at - interval '1 hour'`;
  await db.$executeRaw`ALTER TABLE cases ENABLE TRIGGER cases_version`;
  await claimCase(board.viewer, { caseId: changed.chatId, entryId: randomUUID() });
  const again = await aBoard(idOf(first));
  const sync = (await again.next()) ?? "";
  expect(sync.startsWith("event: sync\n")).toBe(true);
  const cases = sync.slice(sync.indexOf('"cases":'));
  expect(cases).toContain(changed.chatId);
  expect(cases).not.toContain(before.chatId);
  again.leave();
});

test("a board's stream ends with its session, on whichever instance it was ended", async () => {
  const [mine, other] = [await aBoard(new Date()), await aBoard(new Date())];
  await mine.next();
  await other.next();
  await db.session.delete({ where: { id: mine.sessionId }, select: { id: true } });
  expect(await mine.next()).toBeNull();
  const { chatId } = await aCase();
  expect(await other.next()).toContain(chatId);
  other.leave();
});

test("all boards are let go when the server ends", async () => {
  const boards = [await aBoard(new Date()), await aBoard(new Date())];
  for (const board of boards) await board.next();
  closeBoardStreams();
  for (const board of boards) expect(await board.next()).toBeNull();
});
