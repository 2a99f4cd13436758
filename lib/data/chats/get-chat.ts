import "server-only";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";

export interface Chat {
  id: string;
  title: string;
  patientId: string;
}

/** A chat of the viewer's; null when there is none, also when it is somebody else's. */
export async function getChat(viewer: Viewer, chatId: string): Promise<Chat | null> {
  if (!isUuid(chatId)) return null;
  return db.chat.findFirst({ where: { id: chatId, userId: viewer.userId }, select: { id: true, title: true, patientId: true } });
}
