import { expect, test } from "vitest";
import { db } from "../client";
import { inHours } from "../testing/calendar";
import { aGuest, anAsker } from "../testing/people";
import { removeStaleGuests } from "./remove-stale-guests";

const born = async (userId: string, createdAt: Date) => db.user.update({ where: { id: userId }, data: { createdAt }, select: { id: true } });
const isThere = async (userId: string) => (await db.user.count({ where: { id: userId } })) === 1;

test("removes old guests who left nothing, and nobody else", async () => {
  const [idle, recent, visiting, { viewer: asker }] = [await aGuest(), await aGuest(), await aGuest(), await anAsker()];
  for (const { userId } of [idle, visiting, asker]) await born(userId, inHours(-100));
  await db.session.create({ data: { id: visiting.userId, token: visiting.userId, userId: visiting.userId, expiresAt: inHours(9), updatedAt: inHours(-1) }, select: { id: true } });
  await db.session.create({ data: { id: asker.userId, token: asker.userId, userId: asker.userId, expiresAt: inHours(-1) }, select: { id: true } });

  expect(await removeStaleGuests(inHours(-48))).toBe(1);
  expect(await Promise.all([idle, recent, visiting, asker].map(({ userId }) => isThere(userId)))).toEqual([false, true, true, true]);
  expect(await db.session.count({ where: { userId: asker.userId } })).toBe(0);
});
