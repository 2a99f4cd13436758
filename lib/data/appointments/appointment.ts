import "server-only";
import type { Prisma } from "../generated/client";
import { minutesBetween, type SlotKind } from "./free-slots";

/** An appointment as pages show it; moments are ISO 8601 in UTC. */
export interface Appointment {
  appointmentId: string;
  slotId: string;
  startsAt: string;
  durationMin: number;
  kind: SlotKind;
  clinician: string;
  specialty: string;
  patient: string;
  reason: string;
  /** the chat that it was booked from; null when that was deleted */
  chatId: string | null;
  /** iCalendar SEQUENCE */
  sequence: number;
  createdAt: string;
  /** null while it stands */
  cancelledAt: string | null;
}

export const appointmentSelect = {
  id: true,
  slotId: true,
  reason: true,
  chatId: true,
  sequence: true,
  createdAt: true,
  cancelledAt: true,
  patient: { select: { name: true } },
  slot: { select: { startsAt: true, endsAt: true, kind: true, clinician: { select: { name: true, specialty: true } } } },
} as const satisfies Prisma.AppointmentSelect;

type Row = Prisma.AppointmentGetPayload<{ select: typeof appointmentSelect }>;

export function toAppointment({ id, slot, patient, createdAt, cancelledAt, ...row }: Row): Appointment {
  return {
    appointmentId: id,
    ...row,
    startsAt: slot.startsAt.toISOString(),
    durationMin: minutesBetween(slot.startsAt, slot.endsAt),
    kind: slot.kind,
    clinician: slot.clinician.name,
    specialty: slot.clinician.specialty,
    patient: patient.name,
    createdAt: createdAt.toISOString(),
    cancelledAt: cancelledAt?.toISOString() ?? null,
  };
}
