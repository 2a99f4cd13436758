import "server-only";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { isWithinHours } from "@/lib/appointments/working-hours";
import { nearestFreeSlots, seeker, type FreeSlot } from "./free-slots";
import { getAppointment } from "./get-appointment";
import { slotWithCalendar } from "./calendar-of-slot";

const AHEAD_MS = 28 * 86_400_000;
const NOTICE_MS = 15 * 60_000;
const MOST = 60;

/** The free times to which an appointment of the viewer's could be moved, soonest first, at most 60; null when there is no such appointment. */
export async function listOtherTimes(viewer: Viewer, appointmentId: string, now = new Date()): Promise<readonly FreeSlot[] | null> {
  if (!isUuid(appointmentId)) return null;
  const appointment = await getAppointment(viewer, appointmentId);
  if (appointment === null || appointment.cancelledAt !== null) return null;
  const window = { from: new Date(now.getTime() + NOTICE_MS), to: new Date(now.getTime() + AHEAD_MS) };
  const free = await nearestFreeSlots([appointment.specialty], window, MOST, seeker(viewer.userId, now));
  const calendars = await db.slot.findMany({ where: { id: { in: free.map(({ id }) => id) } }, select: slotWithCalendar });
  const inHours = new Set(calendars.filter((slot) => isWithinHours(slot.clinician, slot)).map(({ id }) => id));
  return free.filter(({ id }) => inHours.has(id));
}
