"use server";

import { inputProblem } from "@/app/(app)/chat/input-problem";
import { requireViewer } from "@/lib/auth/viewer";
import { deleteChats } from "@/lib/data/chats/delete-chats";
import { listDemoPatients } from "@/lib/data/patients/list-demo-patients";
import { env } from "@/lib/env";
import { readPreferences } from "@/lib/preferences/preferences";
import { crowdStream, stopCrowd } from "@/lib/stage/crowd-stream";
import type { CrowdProgress } from "@/lib/stage/crowd-types";
import { modelNow as readModel, type ModelNow } from "@/lib/stage/model-now";
import { planRun as plan, type PlannedAgent } from "@/lib/stage/plan-run";
import { startLane as startOne } from "@/lib/stage/start-lane";
import { startRace as start, type StartedRace } from "@/lib/stage/start-race";
import type { ActionResult, Problem } from "@/lib/turns/problem";
import { chatsInput, crowdInput, laneInput, planInput, raceInput } from "./action-inputs";

// What these receive comes from outside: `unknown` until it is checked. None of them does anything unless this server
// runs in developer mode.

const NOT_OFFERED: Problem = {
  code: "developer_mode_off",
  message: "The stage is only offered in developer mode.",
  nextStep: "Start the server with DEVELOPER_MODE=on.",
};

const NO_SUCH_CROWD: Problem = {
  code: "bad_crowd",
  message: "So many patients cannot be sent.",
  nextStep: "Choose a whole number from 1 to 1,000.",
};

/** Starts one question in both modes at the same time. The same ids again are the same race. */
export async function startRace(input: unknown): Promise<ActionResult<StartedRace>> {
  const startedMs = performance.now();
  if (env().DEVELOPER_MODE !== "on") return { ok: false, error: NOT_OFFERED };
  const [viewer, { region }] = await Promise.all([requireViewer(), readPreferences()]);
  const race = raceInput.safeParse(input);
  if (!race.success) return { ok: false, error: inputProblem(race.error) };
  return start(viewer, { ...race.data, region }, startedMs);
}

/** Starts one question in one mode alone. The same ids again are the same run. */
export async function startLane(input: unknown): Promise<ActionResult<{ turnId: string }>> {
  const startedMs = performance.now();
  if (env().DEVELOPER_MODE !== "on") return { ok: false, error: NOT_OFFERED };
  const [viewer, { region }] = await Promise.all([requireViewer(), readPreferences()]);
  const lane = laneInput.safeParse(input);
  if (!lane.success) return { ok: false, error: inputProblem(lane.error) };
  return startOne(viewer, { ...lane.data, region }, startedMs);
}

/** What a run will be made to wait. Asks nothing of anybody, so it takes no viewer. */
export async function planRun(input: unknown): Promise<ActionResult<PlannedAgent[]>> {
  if (env().DEVELOPER_MODE !== "on") return { ok: false, error: NOT_OFFERED };
  const asked = planInput.safeParse(input);
  if (!asked.success) return { ok: false, error: inputProblem(asked.error) };
  return Promise.resolve({ ok: true, value: plan(asked.data.profile, asked.data.staging) });
}

/** Which model this server asks, and whether its circuit is closed. */
export async function modelNow(): Promise<ActionResult<ModelNow>> {
  if (env().DEVELOPER_MODE !== "on") return Promise.resolve({ ok: false, error: NOT_OFFERED });
  return { ok: true, value: readModel() };
}

/** Sends many patients through ordinary turns, and tells how it goes. Their chats are removed afterwards. */
export async function runPatients(input: unknown): Promise<ReadableStream<CrowdProgress>> {
  if (env().DEVELOPER_MODE !== "on") return crowdStream(() => Promise.resolve(NOT_OFFERED));
  const [viewer, { region }] = await Promise.all([requireViewer(), readPreferences()]);
  return crowdStream(async () => {
    const crowd = crowdInput.safeParse(input);
    if (!crowd.success) return NO_SUCH_CROWD;
    const patients = await listDemoPatients();
    return { viewer, crowd: { ...crowd.data, region, patientIds: patients.map(({ id }) => id) } };
  });
}

/** Stops the viewer's crowd: the turns that run are stopped, and nobody else is let in. */
export async function stopPatients(): Promise<ActionResult> {
  if (env().DEVELOPER_MODE !== "on") return { ok: false, error: NOT_OFFERED };
  stopCrowd(await requireViewer());
  return { ok: true, value: undefined };
}

/** Removes chats of the viewer's own that the stage has made. */
export async function removeChats(input: unknown): Promise<ActionResult> {
  if (env().DEVELOPER_MODE !== "on") return { ok: false, error: NOT_OFFERED };
  const viewer = await requireViewer();
  const chats = chatsInput.safeParse(input);
  if (!chats.success) return { ok: false, error: inputProblem(chats.error) };
  await deleteChats(viewer, chats.data.chatIds);
  return { ok: true, value: undefined };
}
