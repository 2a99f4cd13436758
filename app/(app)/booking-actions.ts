"use server";

import { z } from "zod";
import { bookSlot as book } from "@/lib/data/appointments/book-slot";
import { cancelAppointment as cancel } from "@/lib/data/appointments/cancel-appointment";
import type { Appointment } from "@/lib/data/appointments/appointment";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";
import type { FreeSlot } from "@/lib/data/appointments/free-slots";
import { listOtherTimes as listTimes } from "@/lib/data/appointments/list-other-times";
import { moveAppointment as move } from "@/lib/data/appointments/move-appointment";
import { joinWaitingList, leaveWaitingList } from "@/lib/data/appointments/waiting-list";
import { joinForSpecialty, leaveSpecialty } from "@/lib/data/appointments/wait-for-specialty";
import { BOOKING_PROBLEMS, nextFreeStep, REFUSED } from "./booking-problems";
import { asKnownViewer } from "./as-viewer";

// None of these makes Next build the page again: that would pull a chat from under its reader. The screens show the
// change themselves and ask for a new page where that is safe.

const bookInput = z.object({ slotId: z.uuid(), turnId: z.uuid() });
const appointmentInput = z.object({ appointmentId: z.uuid() });
const moveInput = appointmentInput.extend({ slotId: z.uuid() });
const turnInput = z.object({ turnId: z.uuid() });
const waitingInput = z.object({ waitingId: z.uuid() });
const waitInput = appointmentInput.extend({ waits: z.boolean() });

/** Books an offered slot for the patient of the chat. Of any number who ask for one slot at once, one gets it. */
export async function bookSlot(input: unknown): Promise<ActionResult<Appointment>> {
  return asKnownViewer(async (viewer) => {
    const request = bookInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    const booking = await book(viewer, { ...request.data, reason: null });
    switch (booking.status) {
      case "booked":
        return { ok: true, value: booking.appointment };
      case "not_found":
        return { ok: false, error: BOOKING_PROBLEMS.slotUnknown };
      default:
        return { ok: false, error: { ...REFUSED[booking.status], nextStep: nextFreeStep(booking.nextFree) } };
    }
  });
}

/** Cancels an appointment of the viewer's and frees its slot. Twice is once. */
export async function cancelAppointment(input: unknown): Promise<ActionResult> {
  return asKnownViewer(async (viewer) => {
    const request = appointmentInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    const cancellation = await cancel(viewer, request.data.appointmentId);
    switch (cancellation.status) {
      case "cancelled":
        return { ok: true, value: undefined };
      case "past":
        return { ok: false, error: BOOKING_PROBLEMS.appointmentPast };
      case "not_found":
        return { ok: false, error: BOOKING_PROBLEMS.appointmentUnknown };
    }
  });
}

/** The free times to which an appointment of the viewer's could be moved. */
export async function listOtherTimes(input: unknown): Promise<ActionResult<readonly FreeSlot[]>> {
  return asKnownViewer(async (viewer) => {
    const request = appointmentInput.safeParse(input);
    const times = request.success ? await listTimes(viewer, request.data.appointmentId) : null;
    return times === null ? { ok: false, error: BOOKING_PROBLEMS.appointmentUnknown } : { ok: true, value: times };
  });
}

/** Moves an appointment of the viewer's to another time, in one step. */
export async function moveAppointment(input: unknown): Promise<ActionResult<Appointment>> {
  return asKnownViewer(async (viewer) => {
    const request = moveInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    const moved = await move(viewer, request.data);
    switch (moved.status) {
      case "moved":
        return { ok: true, value: moved.appointment };
      case "past":
        return { ok: false, error: BOOKING_PROBLEMS.appointmentPast };
      case "not_found":
        return { ok: false, error: BOOKING_PROBLEMS.appointmentUnknown };
      default:
        return { ok: false, error: { ...REFUSED[moved.status], nextStep: "Choose another time. You still have the one that you had." } };
    }
  });
}

/** Whether the viewer wants to be told when a time before their appointment becomes free. */
export async function waitForEarlierTime(input: unknown): Promise<ActionResult> {
  return asKnownViewer(async (viewer) => {
    const request = waitInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    const { appointmentId, waits } = request.data;
    if (!waits) await leaveWaitingList(viewer, appointmentId);
    else if ((await joinWaitingList(viewer, appointmentId)).status === "not_found") return { ok: false, error: BOOKING_PROBLEMS.appointmentUnknown };
    return { ok: true, value: undefined };
  });
}

/** From now on the viewer is told when a time becomes free in the specialty that an answer of theirs asks for. */
export async function waitForSpecialty(input: unknown): Promise<ActionResult<{ specialty: string }>> {
  return asKnownViewer(async (viewer) => {
    const request = turnInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    const joined = await joinForSpecialty(viewer, request.data.turnId);
    return joined.status === "waiting" ? { ok: true, value: { specialty: joined.specialty } } : { ok: false, error: PROBLEMS.notFound };
  });
}

/** The viewer no longer waits for a time in a specialty. */
export async function stopWaiting(input: unknown): Promise<ActionResult> {
  return asKnownViewer(async (viewer) => {
    const request = waitingInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    await leaveSpecialty(viewer, request.data.waitingId);
    return { ok: true, value: undefined };
  });
}
