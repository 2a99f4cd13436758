import "server-only";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { appointmentSelect, toAppointment, type Appointment } from "./appointment";

/** An appointment that the viewer booked; null when there is none, also when it is somebody else's. */
export async function getAppointment(viewer: Viewer, appointmentId: string): Promise<Appointment | null> {
  if (!isUuid(appointmentId)) return null;
  const row = await db.appointment.findFirst({ where: { id: appointmentId, userId: viewer.userId }, select: appointmentSelect });
  return row && toAppointment(row);
}
