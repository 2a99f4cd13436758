import "server-only";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";

const MAX_TITLE = 200;

/** @param title 1 to 200 characters after trimming @returns false when the viewer has no such chat or the title is empty */
export async function renameChat(viewer: Viewer, chatId: string, title: string): Promise<boolean> {
  const words = title.trim().slice(0, MAX_TITLE);
  if (words === "" || !isUuid(chatId)) return false;
  const { count } = await db.chat.updateMany({ where: { id: chatId, userId: viewer.userId }, data: { title: words } });
  return count === 1;
}

/** Deletes a chat with everything said in it. Appointments booked from it stay. @returns false when the viewer has no such chat */
export async function deleteChat(viewer: Viewer, chatId: string): Promise<boolean> {
  if (!isUuid(chatId)) return false;
  const { count } = await db.chat.deleteMany({ where: { id: chatId, userId: viewer.userId } });
  return count === 1;
}
