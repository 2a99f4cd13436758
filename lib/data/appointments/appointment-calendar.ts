import "server-only";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Appointment } from "./appointment";

const MINUTE_MS = 60_000;

/**
 * The appointment as an iCalendar file (RFC 5545). The UID never changes and SEQUENCE grows, so that a calendar that
 * has it already changes its entry; a cancelled one takes the entry away.
 */
export function appointmentCalendar(appointment: Appointment): string {
  const { appointmentId, startsAt, durationMin, kind, clinician, specialty, sequence, createdAt, movedAt, cancelledAt } = appointment;
  const start = new Date(startsAt);
  const cancelled = cancelledAt !== null;
  const calendar = ical({
    prodId: { company: "Gather", product: "Appointments", language: "EN" },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${appointmentId}@gather.invalid`,
    sequence,
    // DTSTAMP: when this version of the entry came to be.
    stamp: new Date(cancelledAt ?? movedAt ?? createdAt),
    start,
    end: new Date(start.getTime() + durationMin * MINUTE_MS),
    // The reason stays out: calendars are shared and synchronised.
    summary: `${kind === "video" ? "Video visit" : "Visit"}: ${clinician}`,
    description: `${clinician}, ${specialty}. ${kind === "video" ? "By video." : "In person."}`,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
