import "server-only";
import { db } from "../client";
import { isMember } from "../is-member";
import type { Viewer } from "../viewer";
import { absencesWithin, type Absence } from "./absences";
import { minutesBetween, type SlotKind } from "./free-slots";

export interface CalendarClinician {
  id: string;
  slug: string;
  name: string;
  specialty: string;
  /** IANA name */
  timeZone: string;
}

export interface CalendarSlot {
  id: string;
  clinicianId: string;
  /** ISO 8601 */
  startsAt: string;
  durationMin: number;
  kind: SlotKind;
  /** who comes, and why; null when nobody does */
  booked: { appointmentId: string; /** null when the chat was deleted */ caseId: string | null; patient: string; reason: string } | null;
  /** until when it is kept for somebody who is deciding, ISO 8601; null when it is not */
  heldUntil: string | null;
  /** the clinician is away then: it is not offered, and who is booked needs another time */
  away: boolean;
}

export interface ClinicCalendar {
  clinicians: readonly CalendarClinician[];
  slots: readonly CalendarSlot[];
  absences: readonly Absence[];
}

/** The clinic's calendar from one moment to another, by clinician's name and time, for a member of the care team; empty for anybody else. @param clinicianSlug whose slots; null is everybody's */
export async function listCalendar(viewer: Viewer, { from, to }: { from: Date; to: Date }, clinicianSlug: string | null, now = new Date()): Promise<ClinicCalendar> {
  if (!(await isMember(viewer))) return { clinicians: [], slots: [], absences: [] };
  const [clinicians, slots, absences] = await Promise.all([
    db.clinician.findMany({ orderBy: [{ specialty: "asc" }, { name: "asc" }], select: { id: true, slug: true, name: true, specialty: true, timeZone: true } }),
    db.slot.findMany({
      where: { startsAt: { gte: from, lt: to }, ...(clinicianSlug === null ? {} : { clinician: { slug: clinicianSlug } }) },
      orderBy: { startsAt: "asc" },
      select: {
        id: true, clinicianId: true, startsAt: true, endsAt: true, kind: true,
        booking: { select: { id: true, chatId: true, reason: true, patient: { select: { name: true } } } },
        hold: { select: { expiresAt: true } },
      },
    }),
    absencesWithin({ from, to }),
  ]);
  const isAway = (clinicianId: string, startsAt: Date, endsAt: Date) =>
    absences.some((away) => away.clinicianId === clinicianId && Date.parse(away.startsAt) < endsAt.getTime() && Date.parse(away.endsAt) > startsAt.getTime());
  return {
    clinicians,
    absences,
    slots: slots.map(({ startsAt, endsAt, booking, hold, ...slot }) => ({
      ...slot,
      startsAt: startsAt.toISOString(),
      durationMin: minutesBetween(startsAt, endsAt),
      booked: booking && { appointmentId: booking.id, caseId: booking.chatId, patient: booking.patient.name, reason: booking.reason },
      heldUntil: booking === null && hold !== null && hold.expiresAt > now ? hold.expiresAt.toISOString() : null,
      away: isAway(slot.clinicianId, startsAt, endsAt),
    })),
  };
}
