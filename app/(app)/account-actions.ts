"use server";

import { revalidatePath } from "next/cache";
import { deleteChat as removeChat, renameChat as giveTitle } from "@/lib/data/chats/change-chat";
import { continueAsDemoPatient as choosePatient, returnToOwnRecord } from "@/lib/data/patients/choose-patient";
import { saveGuestProfile } from "@/lib/data/patients/save-guest-profile";
import { PROBLEMS, type ActionResult, type Problem } from "@/lib/turns/problem";
import { chatInput, patientInput, profileInput, renameInput } from "./account-inputs";
import { asKnownViewer, asViewer } from "./as-viewer";

const PROFILE_UNREADABLE: Problem = {
  code: "bad_profile",
  message: "Some of this could not be read.",
  nextStep: "Give the age in years from 0 to 130, and at most 40 entries in each list.",
};
const PATIENT_UNKNOWN: Problem = { code: "patient_unknown", message: "There is no such demo patient.", nextStep: "Choose one from the list." };

/** Keeps what a guest says about themselves, in place of what they said before. */
export async function saveProfile(input: unknown): Promise<ActionResult> {
  return asViewer(async (viewer) => {
    const profile = profileInput.safeParse(input);
    if (!profile.success) return { ok: false, error: PROFILE_UNREADABLE };
    await saveGuestProfile(viewer, profile.data);
    return changed();
  });
}

/** From now on the chats are about this demo patient. */
export async function continueAsDemoPatient(input: unknown): Promise<ActionResult> {
  return asViewer(async (viewer) => {
    const request = patientInput.safeParse(input);
    if (!request.success || !(await choosePatient(viewer, request.data.patientId))) return { ok: false, error: PATIENT_UNKNOWN };
    return changed();
  });
}

/** From now on the chats are about the guest again. */
export async function continueAsGuest(): Promise<ActionResult> {
  return asViewer(async (viewer) => {
    await returnToOwnRecord(viewer);
    return changed();
  });
}

export async function renameChat(input: unknown): Promise<ActionResult> {
  return asKnownViewer(async (viewer) => {
    const request = renameInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    if (!(await giveTitle(viewer, request.data.chatId, request.data.title))) return { ok: false, error: PROBLEMS.notFound };
    return { ok: true, value: undefined };
  });
}

export async function deleteChat(input: unknown): Promise<ActionResult> {
  return asKnownViewer(async (viewer) => {
    const request = chatInput.safeParse(input);
    if (!request.success || !(await removeChat(viewer, request.data.chatId))) return { ok: false, error: PROBLEMS.notFound };
    return { ok: true, value: undefined };
  });
}

/** For what every page shows: whose record it is. */
function changed(): ActionResult {
  revalidatePath("/", "layout");
  return { ok: true, value: undefined };
}
