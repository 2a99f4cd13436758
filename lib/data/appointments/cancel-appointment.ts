import "server-only";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import type { Appointment } from "./appointment";
import { getAppointment } from "./get-appointment";
import { offerFreedSlot } from "./waiting-list";

export type Cancellation =
  /** also when it was cancelled before: twice is once */
  | { status: "cancelled"; appointment: Appointment }
  /** it has begun: nothing is left to cancel */
  | { status: "past" }
  /** no such appointment of this viewer */
  | { status: "not_found" };

/** Cancels an appointment of the viewer's and frees its slot: for who waits, else for anybody. */
export async function cancelAppointment(viewer: Viewer, appointmentId: string, now = new Date()): Promise<Cancellation> {
  if (!isUuid(appointmentId)) return { status: "not_found" };
  const { count } = await db.appointment.updateMany({
    where: { id: appointmentId, userId: viewer.userId, cancelledAt: null, slot: { startsAt: { gt: now } } },
    data: { cancelledAt: now, bookedSlotId: null, sequence: { increment: 1 } },
  });
  const appointment = await getAppointment(viewer, appointmentId);
  if (appointment === null) return { status: "not_found" };
  if (count === 1) await offerFreedSlot(appointment.slotId, now);
  return appointment.cancelledAt === null ? { status: "past" } : { status: "cancelled", appointment };
}
