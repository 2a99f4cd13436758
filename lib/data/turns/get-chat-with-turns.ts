import "server-only";
import { turnViewSchema } from "@/lib/turns/turn-view-schema";
import type { TurnView } from "@/lib/turns/fold-turn";
import { db } from "../client";
import type { Viewer } from "../viewer";

export interface ChatWithTurns {
  id: string;
  title: string;
  /** what the patient wrote, oldest first, each with the ended turns that answered it; replaced messages are left out */
  messages: { id: string; text: string; createdAt: Date; views: TurnView[] }[];
  runningTurnId: string | null;
}

/** A chat of the viewer's with everything said in it, or null. */
export async function getChatWithTurns(viewer: Viewer, chatId: string): Promise<ChatWithTurns | null> {
  const chat = await db.chat.findFirst({
    where: { id: chatId, userId: viewer.userId },
    select: {
      id: true,
      title: true,
      messages: {
        where: { supersededAt: null },
        orderBy: { createdAt: "asc" },
        select: {
          id: true,
          text: true,
          createdAt: true,
          turns: { orderBy: { startedAt: "asc" }, select: { id: true, status: true, view: true } },
        },
      },
    },
  });
  if (chat === null) return null;
  const turns = chat.messages.flatMap((message) => message.turns);
  return {
    id: chat.id,
    title: chat.title,
    messages: chat.messages.map(({ id, text, createdAt, turns: own }) => ({
      id,
      text,
      createdAt,
      views: own.flatMap(({ view }) => (view === null ? [] : [turnViewSchema.parse(view)])),
    })),
    runningTurnId: turns.findLast(({ status }) => status === "running")?.id ?? null,
  };
}
