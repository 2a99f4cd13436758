import "server-only";
import { db } from "../client";
import type { Viewer } from "../viewer";

/** Deletes those of the chats that are the viewer's, with everything said in them. @returns how many there were */
export async function deleteChats(viewer: Viewer, chatIds: readonly string[]): Promise<number> {
  const { count } = await db.chat.deleteMany({ where: { id: { in: [...chatIds] }, userId: viewer.userId } });
  return count;
}
