import "server-only";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import type { Appointment } from "./appointment";
import { refusalOf, slotWithCalendar, type Refusal } from "./calendar-of-slot";
import { getAppointment } from "./get-appointment";
import { offerFreedSlot } from "./waiting-list";

export type Move =
  | { status: "moved"; appointment: Appointment }
  | { status: Refusal }
  /** the appointment has begun, or was cancelled: nothing is left to move */
  | { status: "past" }
  /** no such appointment of this viewer, or no such slot */
  | { status: "not_found" };

const UNIQUE_VIOLATION = "P2002";

/**
 * Moves an appointment of the viewer's to another time of the same specialty, in one step: nobody is ever without
 * both. The time that it leaves is offered to whoever waits.
 */
export async function moveAppointment(viewer: Viewer, { appointmentId, slotId }: { appointmentId: string; slotId: string }, now = new Date()): Promise<Move> {
  if (!isUuid(appointmentId) || !isUuid(slotId)) return { status: "not_found" };
  const [appointment, slot, hold] = await Promise.all([
    getAppointment(viewer, appointmentId),
    db.slot.findUnique({ where: { id: slotId }, select: slotWithCalendar }),
    db.slotHold.findFirst({ where: { slotId, expiresAt: { gt: now }, userId: { not: viewer.userId } }, select: { slotId: true } }),
  ]);
  if (appointment === null || slot === null) return { status: "not_found" };
  if (appointment.cancelledAt !== null || Date.parse(appointment.startsAt) <= now.getTime()) return { status: "past" };
  if (appointment.slotId === slotId) return { status: "moved", appointment };
  const refused = refusalOf(slot, [appointment.specialty], now) ?? (hold === null ? null : "slot_taken");
  if (refused !== null) return { status: refused };
  if (!(await take(viewer, appointment, slotId, now))) return { status: "slot_taken" };

  await offerFreedSlot(appointment.slotId, now);
  const moved = await getAppointment(viewer, appointmentId);
  return moved === null ? { status: "not_found" } : { status: "moved", appointment: moved };
}

/** The unique index on booked slots decides who of several gets the time. @returns whether the viewer did */
async function take(viewer: Viewer, { appointmentId, slotId: from }: Appointment, slotId: string, now: Date): Promise<boolean> {
  try {
    const [{ count }] = await db.$transaction([
      db.appointment.updateMany({
        where: { id: appointmentId, userId: viewer.userId, cancelledAt: null, slotId: from },
        data: { slotId, bookedSlotId: slotId, movedAt: now, sequence: { increment: 1 } },
      }),
      // Who has moved waits no longer, and holds nothing.
      db.waitingEntry.deleteMany({ where: { appointmentId, userId: viewer.userId } }),
      db.slotHold.deleteMany({ where: { userId: viewer.userId } }),
    ]);
    return count === 1;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}
