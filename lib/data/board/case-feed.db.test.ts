import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import type { BoardNews } from "@/lib/board/board-news";
import { db } from "../client";
import { aCase, aMember } from "../testing/care-team";
import { claimCase, closeCase } from "./case-deeds";
import { caseFeed } from "./case-feed";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A board that keeps what it is told; `until` resolves with the first news that fits. */
async function aBoard() {
  const heard: BoardNews[] = [];
  const waiting: { fits: (news: BoardNews) => boolean; resolve: (news: BoardNews) => void }[] = [];
  stops.push(
    await caseFeed().subscribe((json) => {
      const news = JSON.parse(json) as BoardNews;
      heard.push(news);
      for (const { fits, resolve } of waiting) if (fits(news)) resolve(news);
    }),
  );
  return {
    heard,
    until: (fits: (news: BoardNews) => boolean) => new Promise<BoardNews>((resolve) => waiting.push({ fits, resolve })),
  };
}

test("every board is told of one case when it changes, whole, and of no other", async () => {
  const [{ chatId }, member] = [await aCase("urgent"), await aMember("Dr Ana")];
  await aCase("routine");
  const [one, other] = [await aBoard(), await aBoard()];
  const claimed = (news: BoardNews) => news.cases.some((each) => each.caseId === chatId && each.claimed?.name === "Dr Ana");
  const told = Promise.all([one.until(claimed), other.until(claimed)]);
  await claimCase(member, { caseId: chatId, entryId: randomUUID() });
  const [news] = await told;
  expect(news.cases.filter(({ caseId }) => caseId === chatId)).toMatchObject([{ urgency: "urgent", complaint: "Sore throat" }]);
  expect(one.heard).toEqual(other.heard);
});

test("a case that is closed, or whose chat is deleted, is told to be gone", async () => {
  const [closed, deleted, member] = [await aCase(), await aCase(), await aMember()];
  const board = await aBoard();
  const gone = (id: string) => board.until((news) => news.gone.includes(id));
  const told = Promise.all([gone(closed.chatId), gone(deleted.chatId)]);
  await closeCase(member, { caseId: closed.chatId, entryId: randomUUID(), outcome: "advised" });
  await db.chat.delete({ where: { id: deleted.chatId }, select: { id: true } });
  await told;
});

test("what was not heard of is found all the same", async () => {
  const { chatId } = await aCase();
  const board = await aBoard();
  const told = board.until((news) => news.cases.some(({ caseId, emergencyAt }) => caseId === chatId && emergencyAt !== null));
  // As if the LISTEN connection had been broken at that moment.
  await db.$transaction([
    db.$executeRawUnsafe("ALTER TABLE cases DISABLE TRIGGER cases_told"),
    db.case.update({ where: { chatId }, data: { emergencyAt: new Date() }, select: { chatId: true } }),
    db.$executeRawUnsafe("ALTER TABLE cases ENABLE TRIGGER cases_told"),
  ]);
  await told;
});
