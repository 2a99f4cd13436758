import "server-only";
import type { NumberedEntry } from "@/lib/turns/turn-chunks";
import { turnLogEntrySchema } from "@/lib/turns/log-entry-schema";
import { unfoldText } from "@/lib/turns/unfold-text";
import { db } from "../client";
import type { Viewer } from "../viewer";

export interface TurnState {
  turnId: string;
  chatId: string;
  messageId: string;
  text: string;
  status: "running" | "done" | "stopped" | "failed" | "interrupted";
}

const turnStateSelect = { id: true, chatId: true, messageId: true, status: true, message: { select: { text: true } } } as const;

/** A turn of the viewer's own chats, or null. */
export function getTurn(viewer: Viewer, turnId: string): Promise<TurnState | null> {
  return findTurn(viewer, { id: turnId });
}

/** The turn that a request made, if the viewer made that request; null also when it is somebody else's. */
export function getTurnByRequest(viewer: Viewer, requestId: string): Promise<TurnState | null> {
  return findTurn(viewer, { requestId });
}

async function findTurn(viewer: Viewer, which: { id: string } | { requestId: string }): Promise<TurnState | null> {
  const turn = await db.turn.findFirst({ where: { ...which, chat: { userId: viewer.userId } }, select: turnStateSelect });
  return turn && { turnId: turn.id, chatId: turn.chatId, messageId: turn.messageId, text: turn.message.text, status: turn.status };
}

/** A turn's log from `afterSeq` on, in order, at most so many rows. The caller has checked that the turn is the viewer's. */
export async function readLog(turnId: string, afterSeq: number, atMost?: number): Promise<NumberedEntry[]> {
  const rows = await db.turnLogRow.findMany({
    where: { turnId, seq: { gt: afterSeq } },
    select: { seq: true, entry: true },
    orderBy: { seq: "asc" },
    ...(atMost === undefined ? {} : { take: atMost }),
  });
  // A row of a compacted log may hold pieces that were read before.
  return rows.flatMap(({ seq, entry }) => unfoldText({ seq, entry: turnLogEntrySchema.parse(entry) })).filter(({ seq }) => seq > afterSeq);
}
