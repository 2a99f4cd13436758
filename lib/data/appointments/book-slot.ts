import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { appointmentSelect, toAppointment, type Appointment } from "./appointment";
import { nearestFreeSlots, type FreeSlot } from "./free-slots";
import { getAppointment } from "./get-appointment";

export interface BookingRequest {
  slotId: string;
  /** the turn that offered the slot: says for which patient and from which chat */
  turnId: string;
  /** what the visit is for, at most 500 characters; null takes the chat's title */
  reason: string | null;
  now?: Date;
}

export type Booking =
  | { status: "booked"; appointment: Appointment }
  /** somebody else was faster */
  | { status: "slot_taken"; nextFree: readonly FreeSlot[] }
  | { status: "slot_past"; nextFree: readonly FreeSlot[] }
  /** no such slot, or no such turn of this viewer */
  | { status: "not_found" };

interface BookingRow {
  specialty: string;
  startsAt: Date;
  patientId: string;
  booked: boolean;
}

const NEXT_FREE = 3;
const SEARCH_AHEAD_MS = 28 * 86_400_000;

/**
 * Books a slot for the patient of a chat of the viewer's. Of any number who ask for one slot at once, one gets it: the
 * database's unique index decides, not this code. The same viewer asking again is given what they have.
 */
export async function bookSlot(viewer: Viewer, { slotId, turnId, reason, now = new Date() }: BookingRequest): Promise<Booking> {
  if (!isUuid(slotId) || !isUuid(turnId)) return { status: "not_found" };
  const id = randomUUID();
  const rows = await db.$queryRaw<BookingRow[]>(Prisma.sql`
    WITH asking AS (
      SELECT t.id AS turn_id, c.id AS chat_id, c.patient_id, c.title
      FROM turns t JOIN chats c ON c.id = t.chat_id
      WHERE t.id = ${turnId}::uuid AND c.user_id = ${viewer.userId}
    ), slot AS (
      SELECT s.id, s.starts_at, k.specialty FROM slots s JOIN clinicians k ON k.id = s.clinician_id WHERE s.id = ${slotId}::uuid
    ), booked AS (
      INSERT INTO appointments (id, slot_id, booked_slot_id, patient_id, user_id, chat_id, turn_id, reason, created_at)
      SELECT ${id}::uuid, slot.id, slot.id, asking.patient_id, ${viewer.userId}, asking.chat_id, asking.turn_id,
        left(coalesce(${reason}, asking.title), 500), ${now}
      FROM asking, slot WHERE slot.starts_at > ${now}
      ON CONFLICT (booked_slot_id) DO NOTHING
      RETURNING id
    )
    SELECT slot.specialty, slot.starts_at AS "startsAt", asking.patient_id AS "patientId", EXISTS (SELECT 1 FROM booked) AS booked
    FROM asking, slot`);
  const row = rows[0];
  if (row === undefined) return { status: "not_found" };
  const appointment = row.booked ? await getAppointment(viewer, id) : await ownBooking(viewer, slotId, row.patientId);
  if (appointment !== null) return { status: "booked", appointment };
  const window = { from: now, to: new Date(now.getTime() + SEARCH_AHEAD_MS) };
  const nextFree = await nearestFreeSlots([row.specialty], window, NEXT_FREE);
  return { status: row.startsAt > now ? "slot_taken" : "slot_past", nextFree };
}

/** What the viewer holds of this slot for this patient already: the same click twice is one booking. */
async function ownBooking(viewer: Viewer, slotId: string, patientId: string): Promise<Appointment | null> {
  const where = { bookedSlotId: slotId, userId: viewer.userId, patientId };
  const row = await db.appointment.findFirst({ where, select: appointmentSelect });
  return row && toAppointment(row);
}
