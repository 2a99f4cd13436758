import "server-only";
import { randomUUID } from "node:crypto";
import type { Region } from "@/lib/clinical/types";
import { appServices } from "@/lib/agents/app-services";
import { getTurnByRequest } from "@/lib/data/turns/get-turn";
import { startTurn } from "@/lib/data/turns/start-turn";
import type { Viewer } from "@/lib/data/viewer";
import type { Mode } from "@/lib/graph/types";
import type { Fault } from "@/lib/latency/faults";
import { launchTurn } from "./launch-turn";
import { thisInstance } from "./live-turns";
import { leaseEnd } from "./lease";
import { PROBLEMS, type Problem } from "./problem";
import { provisionalTitle } from "./provisional-title";
import type { LatencyProfile } from "./types";

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
  /** what is made to go wrong; none unless given */
  faults?: readonly Fault[];
}

export type TurnRequested = { ok: true; turnId: string } | { ok: false; problem: Problem };

/**
 * Writes the patient's message, starts its turn, and gives the turn to follow. Sent again, it starts nothing and
 * gives the first one's turn.
 * @param startedMs the monotonic clock when the request came in
 */
export async function sendMessage(viewer: Viewer, request: SendRequest, startedMs: number): Promise<TurnRequested> {
  const { messageId, text, mode, profile, region, faults = [] } = request;
  const turnId = randomUUID();
  const model = appServices().model.id;
  const startedAt = new Date();
  const started = await startTurn(viewer, {
    ...request,
    turnId,
    requestId: messageId,
    title: provisionalTitle(text),
    model,
    startedAt,
    leaseOwner: thisInstance().id,
    leaseExpiresAt: leaseEnd(startedAt),
  });
  if (started.status === "not-found") return { ok: false, problem: PROBLEMS.notFound };
  if (started.status === "repeated") return firstTurn(viewer, messageId, text);

  const { patientId, facts, earlier } = started.context;
  launchTurn({
    summary: { turnId, messageId, mode, profile, model, status: "running", startedAt: startedAt.toISOString(), error: null },
    input: { turnId, patientId, region, asOf: startedAt, facts, conversation: [...earlier, { role: "patient", text }] },
    startedMs,
    faults,
  });
  return { ok: true, turnId };
}

async function firstTurn(viewer: Viewer, requestId: string, text: string): Promise<TurnRequested> {
  const first = await getTurnByRequest(viewer, requestId);
  if (first === null) return { ok: false, problem: PROBLEMS.notFound };
  return first.text === text ? { ok: true, turnId: first.turnId } : { ok: false, problem: PROBLEMS.messageIdTaken };
}
