import "server-only";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { appointmentSelect, toAppointment, type Appointment } from "./appointment";

/** What the viewer booked for their current patient, cancelled ones too, by the time of the appointment, latest first. */
export async function listAppointments(viewer: Viewer): Promise<readonly Appointment[]> {
  const rows = await db.appointment.findMany({
    where: { userId: viewer.userId, patient: { currentFor: { some: { id: viewer.userId } } } },
    orderBy: [{ slot: { startsAt: "desc" } }, { createdAt: "desc" }],
    select: appointmentSelect,
  });
  return rows.map(toAppointment);
}

/** What the viewer booked from this chat and has not cancelled, in the order of booking. */
export async function listBookingsOfChat(viewer: Viewer, chatId: string): Promise<readonly Appointment[]> {
  if (!isUuid(chatId)) return [];
  const rows = await db.appointment.findMany({
    where: { userId: viewer.userId, chatId, cancelledAt: null },
    orderBy: { createdAt: "asc" },
    select: appointmentSelect,
  });
  return rows.map(toAppointment);
}
