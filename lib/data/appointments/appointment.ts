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
  /** when it was last moved; null when it never was */
  movedAt: string | null;
  /** null while it stands */
  cancelledAt: string | null;
  /** whether the patient waits for an earlier time, and the one that is kept for them just now; null when they do not wait */
  waiting: { offer: EarlierTime | null } | null;
}

/** A time that became free for somebody who waits for it. */
export interface EarlierTime {
  slotId: string;
  startsAt: string;
  clinician: string;
  kind: SlotKind;
  /** until when it is kept for them */
  until: string;
}

/** The last offer that still stands. */
export const offerSelect = {
  where: { passedOnAt: null },
  orderBy: { offeredAt: "desc" },
  take: 1,
  select: { expiresAt: true, slot: { select: { id: true, startsAt: true, kind: true, clinician: { select: { name: true } } } } },
} as const satisfies Prisma.WaitingEntry$offersArgs;

export const appointmentSelect = {
  id: true,
  slotId: true,
  reason: true,
  chatId: true,
  sequence: true,
  createdAt: true,
  movedAt: true,
  cancelledAt: true,
  waiting: {
    select: {
      offers: offerSelect,
    },
  },
  patient: { select: { name: true } },
  slot: { select: { startsAt: true, endsAt: true, kind: true, clinician: { select: { name: true, specialty: true } } } },
} as const satisfies Prisma.AppointmentSelect;

type Row = Prisma.AppointmentGetPayload<{ select: typeof appointmentSelect }>;

export function toAppointment({ id, slot, patient, createdAt, movedAt, cancelledAt, waiting, ...row }: Row): Appointment {
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
    movedAt: movedAt?.toISOString() ?? null,
    cancelledAt: cancelledAt?.toISOString() ?? null,
    waiting: waiting && { offer: earlierTime(waiting.offers[0]) },
  };
}

export function earlierTime(offer: NonNullable<Row["waiting"]>["offers"][number] | undefined): EarlierTime | null {
  if (offer === undefined) return null;
  const { expiresAt, slot } = offer;
  return { slotId: slot.id, startsAt: slot.startsAt.toISOString(), clinician: slot.clinician.name, kind: slot.kind, until: expiresAt.toISOString() };
}
