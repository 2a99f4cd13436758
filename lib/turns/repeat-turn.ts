import "server-only";
import { randomUUID } from "node:crypto";
import { appServices } from "@/lib/agents/app-services";
import { getTurnByRequest } from "@/lib/data/turns/get-turn";
import { repeatTurn as startRepeat } from "@/lib/data/turns/repeat-turn";
import type { Viewer } from "@/lib/data/viewer";
import type { Mode } from "@/lib/graph/types";
import type { Fault } from "@/lib/latency/faults";
import { launchTurn } from "./launch-turn";
import { leaseEnd } from "./lease";
import { thisInstance } from "./live-turns";
import { PROBLEMS } from "./problem";
import type { TurnRequested } from "./send-message";
import type { LatencyProfile } from "./types";

export interface RepeatRequest {
  /** the turn whose message is to be answered once more */
  turnId: string;
  /** made by the client: the same id again is the same repeat */
  requestId: string;
  mode: Mode;
  profile: LatencyProfile;
  /** what is made to go wrong; none unless given */
  faults?: readonly Fault[];
}

/** Answers a message once more: after a failure, or in the other mode beside the first. */
export async function repeatTurn(viewer: Viewer, request: RepeatRequest, startedMs: number): Promise<TurnRequested> {
  const { requestId, mode, profile, faults = [] } = request;
  const turnId = randomUUID();
  const model = appServices().model.id;
  const startedAt = new Date();
  const started = await startRepeat(viewer, {
    turnId,
    requestId,
    repeatsTurnId: request.turnId,
    mode,
    profile,
    model,
    startedAt,
    leaseOwner: thisInstance().id,
    leaseExpiresAt: leaseEnd(startedAt),
  });
  if (started.status === "not-found") return { ok: false, problem: PROBLEMS.notFound };
  if (started.status === "repeated") {
    const first = await getTurnByRequest(viewer, requestId);
    return first === null ? { ok: false, problem: PROBLEMS.notFound } : { ok: true, turnId: first.turnId };
  }

  const { messageId, text, region, asOf, context } = started;
  launchTurn({
    summary: { turnId, messageId, mode, profile, model, status: "running", startedAt: startedAt.toISOString(), error: null },
    input: { turnId, patientId: context.patientId, region, asOf, facts: context.facts, conversation: [...context.earlier, { role: "patient", text }] },
    startedMs,
    faults,
  });
  return { ok: true, turnId };
}
