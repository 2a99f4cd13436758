import "server-only";
import { emergencyDespiteRefusal } from "@/lib/admission/refusals";
import { withPass, type Limits } from "@/lib/admission/with-pass";
import type { Region } from "@/lib/clinical/types";
import { getTurnByRequest } from "@/lib/data/turns/get-turn";
import { startTurn } from "@/lib/data/turns/start-turn";
import type { Viewer } from "@/lib/data/viewer";
import type { Mode } from "@/lib/graph/types";
import { beginTurn, draftTurn } from "./begin-turn";
import { thisInstance } from "./live-turns";
import { PROBLEMS, type Problem } from "./problem";
import { provisionalTitle } from "./provisional-title";
import type { LatencyProfile, Staging } from "./types";

export interface SendRequest {
  chatId: string;
  /** made by the client: the same id again is the same message, and gives the same turn */
  messageId: string;
  text: string;
  mode: Mode;
  profile: LatencyProfile;
  region: Region;
  /** the message that this one stands in for; null unless it was edited */
  replacesMessageId: string | null;
  /** the demo patient whom a new chat is about; the viewer's current patient unless given */
  demoPatientId?: string;
  /** what a presenter has set; nothing unless given */
  staging?: Staging;
  limits?: Limits;
}

export type TurnRequested = { ok: true; turnId: string } | { ok: false; problem: Problem };

/**
 * Writes the patient's message, starts its turn, and gives the turn to follow. Sent again, it starts nothing and
 * gives the first one's turn.
 * @param startedMs the monotonic clock when the request came in
 */
export async function sendMessage(viewer: Viewer, request: SendRequest, startedMs: number): Promise<TurnRequested> {
  const { messageId, text, region, limits } = request;
  if (thisInstance().ending.signal.aborted) return { ok: false, problem: emergencyDespiteRefusal(text, region) ?? PROBLEMS.restarting };
  return withPass(viewer, {
    requestId: messageId,
    limits,
    refused: (problem) => ({ ok: false, problem: emergencyDespiteRefusal(text, region) ?? problem }),
    begin: async (keep): Promise<TurnRequested> => {
      const draft = draftTurn();
      const started = await startTurn(viewer, { ...request, ...draft, requestId: messageId, title: provisionalTitle(text) });
      if (started.status === "not-found") return { ok: false, problem: PROBLEMS.notFound };
      if (started.status === "not-last") return { ok: false, problem: PROBLEMS.notLastMessage };
      if (started.status === "repeated") return firstTurn(viewer, messageId, text, PROBLEMS.notFound);
      if (started.status === "chat-full") return firstTurn(viewer, messageId, text, PROBLEMS.chatFull);
      beginTurn(draft, { ...request, asOf: draft.startedAt, context: started.context, startedMs, onEnd: keep() });
      return { ok: true, turnId: draft.turnId };
    },
  });
}

async function firstTurn(viewer: Viewer, requestId: string, text: string, ifNone: Problem): Promise<TurnRequested> {
  const first = await getTurnByRequest(viewer, requestId);
  if (first === null) return { ok: false, problem: ifNone };
  return first.text === text ? { ok: true, turnId: first.turnId } : { ok: false, problem: PROBLEMS.messageIdTaken };
}
