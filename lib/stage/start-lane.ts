import "server-only";
import type { Viewer } from "@/lib/data/viewer";
import type { Mode } from "@/lib/graph/types";
import type { ActionResult } from "@/lib/turns/problem";
import { repeatTurn } from "@/lib/turns/repeat-turn";
import { sendMessage } from "@/lib/turns/send-message";
import type { StagedMessage } from "./start-race";

export interface LaneRequest extends StagedMessage {
  mode: Mode;
  /** the same id again is the same run */
  requestId: string;
  /** an earlier run of the same message; null for the first, which sends it */
  repeatsTurnId: string | null;
}

/** Starts one ordinary turn alone, in one mode, and gives its id. @param startedMs the monotonic clock when it was asked for */
export async function startLane(viewer: Viewer, lane: LaneRequest, startedMs: number): Promise<ActionResult<{ turnId: string }>> {
  const { chatId, messageId, text, patientId, profile, staging, region, mode, requestId, repeatsTurnId } = lane;
  // The presenter runs these one after another, as often as was chosen: more than a patient would ask in a minute.
  const run = { mode, profile, staging, limits: "none" } as const;
  const started =
    repeatsTurnId === null
      ? await sendMessage(viewer, { ...run, chatId, messageId, text, region, replacesMessageId: null, demoPatientId: patientId }, startedMs)
      : await repeatTurn(viewer, { ...run, turnId: repeatsTurnId, requestId }, startedMs);
  return started.ok ? { ok: true, value: { turnId: started.turnId } } : { ok: false, error: started.problem };
}
