"use server";

import { z } from "zod";
import { BOOKING_PROBLEMS, nextFreeStep, REFUSED } from "@/app/(app)/booking-problems";
import { plainText } from "@/app/(app)/plain-text";
import { blockTime as block, unblockTime as unblock } from "@/lib/data/appointments/absences";
import * as forPatients from "@/lib/data/appointments/for-patients";
import type { ActionResult, Problem } from "@/lib/turns/problem";
import { asMember } from "../as-member";

// What these change is told to every open calendar by the stream of events, so none of them makes Next build the page again.

const CHOOSE_ANOTHER = "Choose another time.";
const SLOT_HELD: Problem = { code: "slot_held", message: "This time is kept for another patient, who is deciding just now.", nextStep: "Choose another time, or wait until it is free again." };
const NO_SUCH_VISIT: Problem = { code: "visit_not_found", message: "This visit, case or time is not there any more.", nextStep: "Look at the calendar as it is now." };

const MAX_REASON = 500;
const reason = z.string().transform(plainText).pipe(z.string().max(MAX_REASON));
const bookInput = z.object({ caseId: z.uuid(), slotId: z.uuid(), reason });
const moveInput = z.object({ appointmentId: z.uuid(), slotId: z.uuid() });
const cancelInput = z.object({ appointmentId: z.uuid() });
const wallClock = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
const blockInput = z.object({ clinicianId: z.uuid(), kind: z.enum(["holiday", "sick", "other"]), from: wallClock, to: wallClock });
const unblockInput = z.object({ absenceId: z.uuid() });

/** Books a time for the patient of an open case, who is told of it. */
export async function bookForPatient(input: unknown): Promise<ActionResult> {
  return asMember(bookInput, input, async (viewer, request) => {
    const booking = await forPatients.bookForPatient(viewer, { ...request, reason: request.reason === "" ? null : request.reason });
    if (booking.status === "booked") return done();
    if (booking.status === "not_found") return refused(NO_SUCH_VISIT);
    if (booking.status === "slot_held") return refused(SLOT_HELD);
    return refused({ ...REFUSED[booking.status], nextStep: nextFreeStep(booking.nextFree).replace(" Ask again to see it.", "") });
  });
}

/** Moves a patient's visit in one step; refused, it stays where it is. */
export async function moveForPatient(input: unknown): Promise<ActionResult> {
  return asMember(moveInput, input, async (viewer, request) => {
    const { status } = await forPatients.moveForPatient(viewer, request);
    if (status === "moved") return done();
    if (status === "not_found") return refused(NO_SUCH_VISIT);
    if (status === "slot_held") return refused(SLOT_HELD);
    if (status === "past") return refused({ ...BOOKING_PROBLEMS.appointmentPast, nextStep: "It can't be moved any more." });
    return refused({ ...REFUSED[status], nextStep: `${CHOOSE_ANOTHER} The visit stays where it was.` });
  });
}

export async function cancelForPatient(input: unknown): Promise<ActionResult> {
  return asMember(cancelInput, input, async (viewer, { appointmentId }) => {
    const { status } = await forPatients.cancelForPatient(viewer, appointmentId);
    if (status === "cancelled") return done();
    return refused(status === "past" ? { ...BOOKING_PROBLEMS.appointmentPast, nextStep: "It can't be cancelled any more." } : NO_SUCH_VISIT);
  });
}

/** A clinician will be away. @returns how many who are booked then need another time */
export async function blockTime(input: unknown): Promise<ActionResult<{ needMove: number }>> {
  return asMember(blockInput, input, async (viewer, request) => {
    const blocked = await block(viewer, request);
    if (blocked.status === "blocked") return { ok: true, value: { needMove: blocked.needMove } };
    if (blocked.status === "not_found") return refused(NO_SUCH_VISIT);
    return refused({ code: "bad_span", message: "This absence ends before it begins, is over already, or lasts longer than a year.", nextStep: "Look at both times." });
  });
}

/** The clinician is there after all. */
export async function unblockTime(input: unknown): Promise<ActionResult> {
  return asMember(unblockInput, input, async (viewer, { absenceId }) => ((await unblock(viewer, absenceId)) ? done() : refused(NO_SUCH_VISIT)));
}

function done(): { ok: true; value: undefined } {
  return { ok: true, value: undefined };
}

function refused(error: Problem): { ok: false; error: Problem } {
  return { ok: false, error };
}
