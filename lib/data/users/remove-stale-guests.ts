import "server-only";
import { db } from "../client";

/** Most guests look once and never come back; a crawler makes one a visit. At most this many go at a time. */
export const BATCH = 5_000;

/** How many guests have said nothing so far. */
export function countSilentGuests(): Promise<number> {
  return db.user.count({ where: { isAnonymous: true, chats: { none: {} } } });
}

/**
 * Removes expired sessions, and guests from before `createdBefore` who left nothing: no chat, no appointment and no
 * record of their own. @returns how many guests were removed;
 * there may be more when it is {@link BATCH}
 */
export async function removeStaleGuests(createdBefore: Date, now = new Date()): Promise<number> {
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  const guests = await db.user.findMany({
    where: {
      isAnonymous: true,
      createdAt: { lt: createdBefore },
      chats: { none: {} },
      appointments: { none: {} },
      ownRecord: { is: null },
      // A session used since then is somebody who may be about to ask.
      sessions: { none: { updatedAt: { gte: createdBefore } } },
    },
    select: { id: true },
    take: BATCH,
  });
  const { count } = await db.user.deleteMany({ where: { id: { in: guests.map(({ id }) => id) }, chats: { none: {} } } });
  return count;
}
