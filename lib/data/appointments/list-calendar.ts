import "server-only";
import { db } from "../client";
import type { Viewer } from "../viewer";
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
  booked: { patient: string; reason: string } | null;
  /** kept for somebody who is deciding */
  held: boolean;
}

export interface ClinicCalendar {
  clinicians: readonly CalendarClinician[];
  slots: readonly CalendarSlot[];
}

/** The clinic's calendar from one moment to another, by clinician's name and time, for a member of the care team; empty for anybody else. @param clinicianSlug whose slots; null is everybody's */
export async function listCalendar(viewer: Viewer, { from, to }: { from: Date; to: Date }, clinicianSlug: string | null, now = new Date()): Promise<ClinicCalendar> {
  const member = await db.user.count({ where: { id: viewer.userId, role: "care_team" } });
  if (member === 0) return { clinicians: [], slots: [] };
  const [clinicians, slots] = await Promise.all([
    db.clinician.findMany({ orderBy: [{ specialty: "asc" }, { name: "asc" }], select: { id: true, slug: true, name: true, specialty: true, timeZone: true } }),
    db.slot.findMany({
      where: { startsAt: { gte: from, lt: to }, ...(clinicianSlug === null ? {} : { clinician: { slug: clinicianSlug } }) },
      orderBy: { startsAt: "asc" },
      select: {
        id: true, clinicianId: true, startsAt: true, endsAt: true, kind: true,
        booking: { select: { reason: true, patient: { select: { name: true } } } },
        hold: { select: { expiresAt: true } },
      },
    }),
  ]);
  return {
    clinicians,
    slots: slots.map(({ startsAt, endsAt, booking, hold, ...slot }) => ({
      ...slot,
      startsAt: startsAt.toISOString(),
      durationMin: minutesBetween(startsAt, endsAt),
      booked: booking && { patient: booking.patient.name, reason: booking.reason },
      held: booking === null && hold !== null && hold.expiresAt > now,
    })),
  };
}
