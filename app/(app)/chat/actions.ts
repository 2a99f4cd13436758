"use server";

import { askerAddress } from "@/lib/admission/asker-address";
import { getViewer, requireViewer } from "@/lib/auth/viewer";
import { getTurn } from "@/lib/data/turns/get-turn";
import { env } from "@/lib/env";
import { readPreferences } from "@/lib/preferences/preferences";
import { chunkStream } from "@/lib/turns/chunk-stream";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";
import { repeatTurn as startRepeat } from "@/lib/turns/repeat-turn";
import { sendMessage as startTurn, type TurnRequested } from "@/lib/turns/send-message";
import { stopTurn as stop } from "@/lib/turns/stop-turn";
import type { GatherChunk } from "@/lib/turns/ui-message";
import { editInput, followInput, repeatInput, sendInput, stopInput } from "./action-inputs";
import { inputProblem } from "./input-problem";
import { asKnownViewer } from "../as-viewer";

// What these receive comes from outside, whatever their callers in this program pass: `unknown` until it is checked.
// Each returns its stream at once, since an action that awaits first blocks every other action of that browser.

/** Answers a patient's message. The same `messageId` again gives the same turn. */
export async function sendMessage(input: unknown): Promise<ReadableStream<GatherChunk>> {
  const startedMs = performance.now();
  const [viewer, { region }, address] = await Promise.all([requireViewer(), readPreferences(), askerAddress()]);
  return chunkStream(async () => {
    const request = sendInput.safeParse(input);
    if (!request.success) return inputProblem(request.error);
    return fromStart(await startTurn(viewer, { ...request.data, ...offered(request.data), region, replacesMessageId: null, limits: { address } }, startedMs));
  });
}

/** Puts another message in the place of the last one, and answers it. */
export async function editLastMessage(input: unknown): Promise<ReadableStream<GatherChunk>> {
  const startedMs = performance.now();
  const [viewer, { region }, address] = await Promise.all([getViewer(), readPreferences(), askerAddress()]);
  return chunkStream(async () => {
    if (viewer === null) return PROBLEMS.visitEnded;
    const request = editInput.safeParse(input);
    if (!request.success) return inputProblem(request.error);
    const { messageId, newMessageId, ...rest } = request.data;
    const edited = { ...rest, ...offered(rest), messageId: newMessageId, replacesMessageId: messageId, region, limits: { address } };
    return fromStart(await startTurn(viewer, edited, startedMs));
  });
}

/** Answers a message once more: after a failure, or in the other mode beside the first. */
export async function repeatTurn(input: unknown): Promise<ReadableStream<GatherChunk>> {
  const startedMs = performance.now();
  const [viewer, address] = await Promise.all([getViewer(), askerAddress()]);
  return chunkStream(async () => {
    if (viewer === null) return PROBLEMS.visitEnded;
    const request = repeatInput.safeParse(input);
    if (!request.success) return inputProblem(request.error);
    return fromStart(await startRepeat(viewer, { ...request.data, ...offered(request.data), limits: { address } }, startedMs));
  });
}

/** A turn's log after `afterSeq`, as it grows, up to and with its end. */
export async function followTurn(input: unknown): Promise<ReadableStream<GatherChunk>> {
  const viewer = await getViewer();
  return chunkStream(async () => {
    if (viewer === null) return PROBLEMS.visitEnded;
    const request = followInput.safeParse(input);
    if (!request.success) return inputProblem(request.error);
    const turn = await getTurn(viewer, request.data.turnId);
    return turn === null ? PROBLEMS.notFound : request.data;
  });
}

/** Stops a turn on the server, wherever it runs. What was said is kept. */
export async function stopTurn(input: unknown): Promise<ActionResult> {
  return asKnownViewer(async (viewer) => {
    const request = stopInput.safeParse(input);
    if (!request.success) return { ok: false, error: inputProblem(request.error) };
    return stop(viewer, request.data.turnId);
  });
}

function fromStart(requested: TurnRequested) {
  return requested.ok ? { turnId: requested.turnId, afterSeq: 0 } : requested.problem;
}

/** Mode and profile are the developer's to choose; without developer mode every turn runs as configured. */
function offered(chosen: Pick<ReturnType<typeof sendInput.parse>, "mode" | "profile">) {
  return env().DEVELOPER_MODE === "on" ? chosen : ({ mode: "concurrent", profile: env().LATENCY_PROFILE } as const);
}
