import "server-only";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import { isMember } from "../is-member";
import type { Viewer } from "../viewer";
import { appointmentSelect, toAppointment, type Appointment } from "./appointment";
import { bookSlot, type Booking } from "./book-slot";
import { cancelAppointment, type Cancellation } from "./cancel-appointment";
import type { Refusal } from "./calendar-of-slot";
import { moveAppointment, type Move } from "./move-appointment";
import { specialtyOf } from "./specialty-of";

// What the care team does to the calendar in a patient's place. It is done by the same functions as the patient's own
// deeds, with the same refusals, so that neither can do what the other may not; the patient is told by the same events.

/** Of a time that somebody else is deciding on the care team is told so; to patients it is just taken. */
export type ClinicRefusal = Refusal | "slot_held";

export interface BookableCase {
  caseId: string;
  patient: string;
  complaint: string;
  /** what the last assessment asks for; null when none was made */
  specialty: string | null;
}

const LISTED = 200;

/** For whom a member of the care team may book: the patients of open cases, the latest first. */
export async function listBookableCases(viewer: Viewer): Promise<readonly BookableCase[]> {
  if (!(await isMember(viewer))) return [];
  const rows = await db.case.findMany({
    where: { status: "open", chat: { turns: { some: {} } } },
    orderBy: { openedAt: "desc" },
    take: LISTED,
    select: { chatId: true, chat: { select: { title: true, patient: { select: { name: true } }, turns: lastAssessed } } },
  });
  return rows.map(({ chatId, chat }) => ({ caseId: chatId, patient: chat.patient.name, complaint: chat.title, specialty: specialtyOf(chat.turns[0]?.outcomes[0]?.output) }));
}

const lastAssessed = {
  orderBy: { startedAt: "desc" },
  take: 1,
  select: { id: true, outcomes: { where: { agent: "medical" }, select: { output: true } } },
} as const;

/** Books a time for the patient of an open case, by its last answer. */
export async function bookForPatient(viewer: Viewer, { caseId, slotId, reason }: { caseId: string; slotId: string; reason: string | null }, now = new Date()): Promise<Booking | { status: "slot_held" }> {
  if (!isUuid(caseId) || !isUuid(slotId) || !(await isMember(viewer))) return { status: "not_found" };
  const chat = await db.chat.findFirst({ where: { id: caseId, case: { status: "open" } }, select: { userId: true, turns: lastAssessed } });
  const turnId = chat?.turns[0]?.id;
  if (chat === null || turnId === undefined) return { status: "not_found" };
  const booking = await bookSlot({ userId: chat.userId, role: "patient" }, { slotId, turnId, reason, now });
  return booking.status === "slot_taken" && (await isHeld(slotId, chat.userId, now)) ? { status: "slot_held" } : booking;
}

/** Moves any patient's appointment to another time. */
export async function moveForPatient(viewer: Viewer, request: { appointmentId: string; slotId: string }, now = new Date()): Promise<Move | { status: "slot_held" }> {
  const patient = await ownerOf(viewer, request.appointmentId);
  if (patient === null) return { status: "not_found" };
  const move = await moveAppointment(patient, request, now);
  return move.status === "slot_taken" && (await isHeld(request.slotId, patient.userId, now)) ? { status: "slot_held" } : move;
}

/** Cancels any patient's appointment; the time goes to who waits, else to anybody. */
export async function cancelForPatient(viewer: Viewer, appointmentId: string, now = new Date()): Promise<Cancellation> {
  const patient = await ownerOf(viewer, appointmentId);
  return patient === null ? { status: "not_found" } : cancelAppointment(patient, appointmentId, now);
}

/** Any patient's appointment, for a member of the care team; null for anybody else. */
export async function getAppointmentAsMember(viewer: Viewer, appointmentId: string): Promise<Appointment | null> {
  if (!isUuid(appointmentId) || !(await isMember(viewer))) return null;
  const row = await db.appointment.findUnique({ where: { id: appointmentId }, select: appointmentSelect });
  return row && toAppointment(row);
}

/** In whose place a member acts on an appointment; null when there is none, or the viewer is no member. */
async function ownerOf(viewer: Viewer, appointmentId: string): Promise<Viewer | null> {
  if (!isUuid(appointmentId) || !(await isMember(viewer))) return null;
  const row = await db.appointment.findUnique({ where: { id: appointmentId }, select: { userId: true } });
  return row && { userId: row.userId, role: "patient" };
}

async function isHeld(slotId: string, userId: string, now: Date): Promise<boolean> {
  const free = { slotId, userId: { not: userId }, expiresAt: { gt: now }, slot: { booking: null } };
  return (await db.slotHold.count({ where: free })) > 0;
}
