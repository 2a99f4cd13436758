"use server";

import type { CaseTalk } from "@/lib/board/case-talk";
import * as deeds from "@/lib/data/board/case-deeds";
import { getCaseTalk } from "@/lib/data/board/get-case";
import type { ActionResult } from "@/lib/turns/problem";
import { caseInput, closeInput, messageInput, talkInput, urgencyInput } from "./action-inputs";
import { asMember, NO_SUCH_CASE } from "./as-member";

// What these receive comes from outside: `unknown` until it is checked. What they change comes back to every open board
// by its stream, so none of them makes Next build the page again.

/** Takes a case up. Of two at once one has it, and the other is told who. */
export async function claimCase(input: unknown): Promise<ActionResult> {
  return asMember(caseInput, input, async (viewer, request) => {
    const claim = await deeds.claimCase(viewer, request);
    if (claim.status !== "taken") return answered(claim);
    return { ok: false, error: { code: "case_taken", message: `${claim.by} has just claimed this case.`, nextStep: "Take the next one, or talk to them." } };
  });
}

export async function releaseCase(input: unknown): Promise<ActionResult> {
  return asMember(caseInput, input, async (viewer, request) => answered(await deeds.releaseCase(viewer, request)));
}

export async function acknowledgeEmergency(input: unknown): Promise<ActionResult> {
  return asMember(caseInput, input, async (viewer, request) => answered(await deeds.acknowledgeEmergency(viewer, request)));
}

/** A person's decision about the level; the patient is shown it with its reason. */
export async function decideUrgency(input: unknown): Promise<ActionResult> {
  return asMember(urgencyInput, input, async (viewer, request) => answered(await deeds.decideUrgency(viewer, request)));
}

export async function messagePatient(input: unknown): Promise<ActionResult> {
  return asMember(messageInput, input, async (viewer, request) => answered(await deeds.messagePatient(viewer, request)));
}

export async function closeCase(input: unknown): Promise<ActionResult> {
  return asMember(closeInput, input, async (viewer, request) => answered(await deeds.closeCase(viewer, request)));
}

/** Everything said in a case. */
export async function readTalk(input: unknown): Promise<ActionResult<CaseTalk>> {
  return asMember(talkInput, input, async (viewer, { caseId }) => {
    const at = new Date();
    const talk = await getCaseTalk(viewer, caseId);
    await deeds.markCaseRead(viewer, caseId, at);
    return talk === null ? { ok: false, error: NO_SUCH_CASE } : { ok: true, value: talk };
  });
}

function answered({ status }: deeds.Done): ActionResult {
  return status === "done" ? { ok: true, value: undefined } : { ok: false, error: NO_SUCH_CASE };
}
