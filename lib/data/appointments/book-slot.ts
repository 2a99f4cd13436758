import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { inAbsenceSql } from "./absence-sql";
import { appointmentSelect, toAppointment, type Appointment } from "./appointment";
import { refusalOf, slotWithCalendar, type Refusal } from "./calendar-of-slot";
import { nearestFreeSlots, seeker, type FreeSlot } from "./free-slots";
import { getAppointment } from "./get-appointment";
import { heldByAnotherSql } from "./slot-holds";
import { specialtyOf } from "./specialty-of";

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
  | { status: Refusal; nextFree: readonly FreeSlot[] }
  /** no such slot, or no such turn of this viewer */
  | { status: "not_found" };

const NEXT_FREE = 3;
const SEARCH_AHEAD_MS = 28 * 86_400_000;
const GENERAL = "general practice";

/**
 * Books a slot for the patient of a chat of the viewer's. Of any number who ask for one slot at once, one gets it: the
 * database's unique index decides, not this code. The same viewer asking again is given what they have.
 */
export async function bookSlot(viewer: Viewer, { slotId, turnId, reason, now = new Date() }: BookingRequest): Promise<Booking> {
  if (!isUuid(slotId) || !isUuid(turnId)) return { status: "not_found" };
  const [asking, slot] = await Promise.all([readAsking(viewer, turnId), db.slot.findUnique({ where: { id: slotId }, select: slotWithCalendar })]);
  if (asking === null || slot === null) return { status: "not_found" };
  const own = await ownBooking(viewer, slotId, asking.patientId);
  if (own !== null) return { status: "booked", appointment: own };

  const refused = refusalOf(slot, asking.specialty === null ? null : [asking.specialty, GENERAL], now);
  const appointmentId = refused === null ? await insert(viewer, { slotId, turnId, reason, now }) : null;
  const appointment = appointmentId === null ? null : await getAppointment(viewer, appointmentId);
  if (appointment !== null) return { status: "booked", appointment };
  const meanwhile = refused === null ? await ownBooking(viewer, slotId, asking.patientId) : null;
  if (meanwhile !== null) return { status: "booked", appointment: meanwhile };
  const window = { from: now, to: new Date(now.getTime() + SEARCH_AHEAD_MS) };
  const specialty = refused === "wrong_specialty" && asking.specialty !== null ? asking.specialty : slot.clinician.specialty;
  return { status: refused ?? "slot_taken", nextFree: await nearestFreeSlots([specialty], window, NEXT_FREE, seeker(viewer.userId, now)) };
}

interface Asking {
  patientId: string;
  /** the specialty that the assessment asks for; null when none was made */
  specialty: string | null;
}

async function readAsking(viewer: Viewer, turnId: string): Promise<Asking | null> {
  const turn = await db.turn.findFirst({
    where: { id: turnId, chat: { userId: viewer.userId } },
    select: { chat: { select: { patientId: true } }, outcomes: { where: { agent: "medical" }, select: { output: true } } },
  });
  if (turn === null) return null;
  return { patientId: turn.chat.patientId, specialty: specialtyOf(turn.outcomes[0]?.output) };
}

/** One statement: whether it is free is looked at where it is taken. What was held for the viewer is given up with it. @returns the appointment's id; null when somebody else was faster */
async function insert(viewer: Viewer, { slotId, turnId, reason, now }: Required<BookingRequest>): Promise<string | null> {
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH booked AS (
      INSERT INTO appointments (id, slot_id, booked_slot_id, patient_id, user_id, chat_id, turn_id, reason, created_at)
      SELECT ${randomUUID()}::uuid, s.id, s.id, c.patient_id, c.user_id, c.id, t.id, left(coalesce(${reason}, c.title), 500), ${now}
      FROM slots s, turns t JOIN chats c ON c.id = t.chat_id
      WHERE s.id = ${slotId}::uuid AND s.starts_at > ${now} AND t.id = ${turnId}::uuid AND c.user_id = ${viewer.userId}
        AND NOT ${inAbsenceSql()} AND NOT ${heldByAnotherSql(Prisma.sql`${viewer.userId}`, now)}
      ON CONFLICT (booked_slot_id) DO NOTHING
      RETURNING id, user_id, patient_id
    ), given_up AS (
      DELETE FROM slot_holds h USING booked WHERE h.user_id = booked.user_id
    ), waits_no_more AS (
      DELETE FROM waiting_entries w USING booked, slots s JOIN clinicians k ON k.id = s.clinician_id
      WHERE s.id = ${slotId}::uuid AND w.appointment_id IS NULL AND w.user_id = booked.user_id AND w.patient_id = booked.patient_id AND w.specialty = k.specialty
    )
    SELECT id FROM booked`);
  return rows[0]?.id ?? null;
}

/** What the viewer holds of this slot for this patient already: the same click twice is one booking. */
async function ownBooking(viewer: Viewer, slotId: string, patientId: string): Promise<Appointment | null> {
  const where = { bookedSlotId: slotId, userId: viewer.userId, patientId };
  const row = await db.appointment.findFirst({ where, select: appointmentSelect });
  return row && toAppointment(row);
}
