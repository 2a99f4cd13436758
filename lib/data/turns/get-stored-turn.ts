import "server-only";
import { EMPTY_TURN, foldTurn, type TurnView } from "@/lib/turns/fold-turn";
import { turnViewSchema } from "@/lib/turns/turn-view-schema";
import type { Mode } from "@/lib/graph/types";
import type { LatencyProfile, TurnStatus } from "@/lib/turns/types";
import { db } from "../client";
import type { Viewer } from "../viewer";
import { readLog } from "./get-turn";

export interface StoredTurn {
  id: string;
  chatId: string;
  mode: Mode;
  profile: LatencyProfile;
  model: string;
  status: TurnStatus;
  startedAt: Date;
  /** as its log tells it, up to what is written */
  view: TurnView;
}

/** A turn of the viewer's own chats with all that it showed, or null: also when it is somebody else's. */
export async function getStoredTurn(viewer: Viewer, turnId: string): Promise<StoredTurn | null> {
  const turn = await db.turn.findFirst({
    where: { id: turnId, chat: { userId: viewer.userId } },
    select: { id: true, chatId: true, mode: true, profile: true, model: true, status: true, startedAt: true, view: true },
  });
  if (turn === null) return null;
  const view = turn.view === null ? await viewFromLog(turn.id) : turnViewSchema.parse(turn.view);
  return { ...turn, view };
}

async function viewFromLog(turnId: string): Promise<TurnView> {
  return (await readLog(turnId, 0)).reduce((view, { entry }) => foldTurn(view, entry), EMPTY_TURN);
}
