import "server-only";
import { randomUUID } from "node:crypto";
import type { Region } from "@/lib/clinical/types";
import { deleteChats } from "@/lib/data/chats/delete-chats";
import type { Viewer } from "@/lib/data/viewer";
import type { Mode } from "@/lib/graph/types";
import { logError } from "@/lib/log";
import { followTurn } from "@/lib/turns/follow-turn";
import { sendMessage } from "@/lib/turns/send-message";
import { stopTurn } from "@/lib/turns/stop-turn";
import type { AgentStatus, LatencyProfile, TurnStatus } from "@/lib/turns/types";
import { crowdQuestion } from "./crowd-questions";
import type { CrowdOrder, CrowdProgress, ServedPatient } from "./crowd-types";
import { serveCrowd } from "./serve-crowd";
import { watchServer } from "./watch-server";

/** The most turns that a crowd has in flight; beyond this they only wait for each other, and for the memory of the server. */
const MOST_IN_FLIGHT = 200;
const TELL_EVERY_MS = 200;
/** Sweeping more chats in one statement would hold their rows for long. */
const REMOVE_AT_ONCE = 100;

export interface CrowdRequest {
  patients: number;
  order: CrowdOrder;
  mode: Mode;
  profile: LatencyProfile;
  region: Region;
  /** the demo patients who take turns; at least one */
  patientIds: readonly string[];
}

/**
 * Sends many patients through the ordinary turn of the server, first one alone for comparison, and tells how it goes.
 * Their chats are removed again before it ends, however it ends.
 * @param signal stops everything
 */
export async function runCrowd(viewer: Viewer, request: CrowdRequest, signal: AbortSignal, tell: (progress: CrowdProgress) => void): Promise<void> {
  const chatIds: string[] = [];
  const serve = (index: number) => serveOne(viewer, request, index, signal, chatIds);
  const server = watchServer();
  let served: ServedPatient[] = [];
  let inFlight = 0;
  let timer: NodeJS.Timeout | undefined;
  try {
    const aloneFrom = performance.now();
    const alone = await serve(0);
    if (alone.status === "done") tell({ type: "alone", aloneMs: performance.now() - aloneFrom });
    server.look();
    const startedAt = performance.now();
    const report = () => {
      tell({ type: "progress", elapsedMs: performance.now() - startedAt, inFlight, served, load: server.look() });
      served = [];
    };
    timer = setInterval(report, TELL_EVERY_MS);
    await serveCrowd({
      ...request,
      mostInFlight: MOST_IN_FLIGHT,
      serve,
      signal,
      now: () => performance.now(),
      onChange: (change) => {
        inFlight = change.inFlight;
        if (change.served !== null) served.push(change.served);
      },
    });
    const allPatientsMs = performance.now() - startedAt;
    clearInterval(timer);
    report();
    const removed = await removeAll(viewer, chatIds);
    tell({ type: "end", allPatientsMs, stopped: signal.aborted, removed });
  } finally {
    clearInterval(timer);
    server.dispose();
    await removeAll(viewer, chatIds);
  }
}

async function serveOne(viewer: Viewer, request: CrowdRequest, index: number, signal: AbortSignal, chatIds: string[]): Promise<Pick<ServedPatient, "status" | "gap">> {
  const { mode, profile, region, patientIds } = request;
  const chatId = randomUUID();
  const message = { chatId, messageId: randomUUID(), text: crowdQuestion(index), mode, profile, region, replacesMessageId: null };
  try {
    chatIds.push(chatId);
    const demoPatientId = patientIds[index % patientIds.length];
    const requested = await sendMessage(viewer, { ...message, limits: "none", ...(demoPatientId === undefined ? {} : { demoPatientId }) }, performance.now());
    if (!requested.ok) return { status: "failed", gap: false };
    const stop = () => void stopTurn(viewer, requested.turnId).catch((error: unknown) => logError("a patient of the crowd could not be stopped", error));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      return await outcomeOf(requested.turnId);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  } catch (error) {
    logError("a patient of the crowd could not be served", error);
    return { status: "failed", gap: false };
  }
}

/** Follows a turn to its end, as a browser would. */
async function outcomeOf(turnId: string): Promise<Pick<ServedPatient, "status" | "gap">> {
  const ended: AgentStatus[] = [];
  let status: TurnStatus = "running";
  // Not the crowd's signal: a turn that was stopped still tells its end.
  for await (const one of followTurn(turnId, 0, new AbortController().signal)) {
    if (!("entry" in one)) continue;
    const { entry } = one;
    if (entry.type === "agent-end") ended.push(entry.status);
    if (entry.type === "turn-end") status = entry.status;
  }
  return { status: status === "done" || status === "stopped" ? status : "failed", gap: ended.some((agent) => agent !== "done") };
}

async function removeAll(viewer: Viewer, chatIds: string[]): Promise<number> {
  let removed = 0;
  while (chatIds.length > 0) removed += await deleteChats(viewer, chatIds.splice(0, REMOVE_AT_ONCE));
  return removed;
}
