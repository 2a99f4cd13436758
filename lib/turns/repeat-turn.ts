import "server-only";
import { withPass, type Limits } from "@/lib/admission/with-pass";
import { getTurnByRequest } from "@/lib/data/turns/get-turn";
import { repeatTurn as startRepeat } from "@/lib/data/turns/repeat-turn";
import type { Viewer } from "@/lib/data/viewer";
import type { Mode } from "@/lib/graph/types";
import { beginTurn, draftTurn } from "./begin-turn";
import { thisInstance } from "./live-turns";
import { PROBLEMS } from "./problem";
import type { TurnRequested } from "./send-message";
import type { LatencyProfile, Staging } from "./types";

export interface RepeatRequest {
  /** the turn whose message is to be answered once more */
  turnId: string;
  /** made by the client: the same id again is the same repeat */
  requestId: string;
  mode: Mode;
  profile: LatencyProfile;
  /** what a presenter has set; nothing unless given */
  staging?: Staging;
  limits?: Limits;
}

/** Answers a message once more: after a failure, or in the other mode beside the first. */
export async function repeatTurn(viewer: Viewer, request: RepeatRequest, startedMs: number): Promise<TurnRequested> {
  const { requestId, mode, profile, staging, limits } = request;
  if (thisInstance().ending.signal.aborted) return { ok: false, problem: PROBLEMS.restarting };
  return withPass(viewer, {
    requestId,
    limits,
    refused: (problem) => ({ ok: false, problem }),
    begin: async (keep): Promise<TurnRequested> => {
      const draft = draftTurn();
      const started = await startRepeat(viewer, { ...draft, requestId, repeatsTurnId: request.turnId, mode, profile, staging });
      if (started.status === "not-found") return { ok: false, problem: PROBLEMS.notFound };
      if (started.status === "repeated") {
        const first = await getTurnByRequest(viewer, requestId);
        return first === null ? { ok: false, problem: PROBLEMS.notFound } : { ok: true, turnId: first.turnId };
      }
      beginTurn(draft, { ...started, mode, profile, staging, startedMs, onEnd: keep() });
      return { ok: true, turnId: draft.turnId };
    },
  });
}
