"use server";

import { z } from "zod";
import { bookSlot as book } from "@/lib/data/appointments/book-slot";
import { cancelAppointment as cancel } from "@/lib/data/appointments/cancel-appointment";
import type { Appointment } from "@/lib/data/appointments/appointment";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";
import { BOOKING_PROBLEMS, nextFreeStep } from "./booking-problems";
import { asViewer } from "./as-viewer";

// None of these makes Next build the page again: that would pull a chat from under its reader. The screens show the
// change themselves and ask for a new page where that is safe.

const bookInput = z.object({ slotId: z.uuid(), turnId: z.uuid() });
const cancelInput = z.object({ appointmentId: z.uuid() });

/** Books an offered slot for the patient of the chat. Of any number who ask for one slot at once, one gets it. */
export async function bookSlot(input: unknown): Promise<ActionResult<Appointment>> {
  return asViewer(async (viewer) => {
    const request = bookInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    const booking = await book(viewer, { ...request.data, reason: null });
    switch (booking.status) {
      case "booked":
        return { ok: true, value: booking.appointment };
      case "slot_taken":
        return { ok: false, error: { ...BOOKING_PROBLEMS.slotTaken, nextStep: nextFreeStep(booking.nextFree) } };
      case "slot_past":
        return { ok: false, error: { ...BOOKING_PROBLEMS.slotPast, nextStep: nextFreeStep(booking.nextFree) } };
      case "not_found":
        return { ok: false, error: BOOKING_PROBLEMS.slotUnknown };
    }
  });
}

/** Cancels an appointment of the viewer's and frees its slot. Twice is once. */
export async function cancelAppointment(input: unknown): Promise<ActionResult> {
  return asViewer(async (viewer) => {
    const request = cancelInput.safeParse(input);
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
