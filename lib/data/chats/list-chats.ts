import "server-only";
import { db } from "../client";
import type { Viewer } from "../viewer";

export interface ChatSummary {
  id: string;
  title: string;
  /** ISO 8601 */
  updatedAt: string;
}

const MOST = 200;

/** The viewer's chats about their current patient, newest first, at most 200. */
export async function listChats(viewer: Viewer): Promise<readonly ChatSummary[]> {
  const chats = await db.chat.findMany({
    where: { userId: viewer.userId, patient: { currentFor: { some: { id: viewer.userId } } } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, title: true, updatedAt: true },
  });
  return chats.map((chat) => ({ ...chat, updatedAt: chat.updatedAt.toISOString() }));
}
