import { z } from "zod";

const of = {
  turn: { turnId: z.guid(), chatId: z.guid(), userId: z.string() },
  appointment: { appointmentId: z.guid(), userId: z.string() },
  caseEntry: { entryId: z.guid(), chatId: z.guid(), userId: z.string() },
  notification: { notificationId: z.guid(), userId: z.string() },
};

/** `id` is the event's own: the same event twice has the same; it may be made of what it is about (see event_id()). `userId` is whom it is about: the patient's account. */
const event = <const Type extends string, Ids extends z.core.$ZodLooseShape>(type: Type, ids: Ids) =>
  z.object({ id: z.guid(), type: z.literal(type), ...ids });

/**
 * What happened, in ids alone: whoever is told reads the rest from the database, as far as it is theirs to read.
 * Published in the transaction of the change, by triggers (see the migration events_and_notifications) or by
 * publishEvents().
 */
export const eventSchema = z.discriminatedUnion("type", [
  /** the safety screen found an emergency; before any check has ended */
  event("emergency-detected", of.turn),
  event("turn-completed", of.turn),
  /** its process died, or its answer failed; not: stopped by the patient */
  event("turn-interrupted", of.turn),
  /** a contraindicated or major one, or an allergy */
  event("interaction-found", of.turn),
  event("high-risk-scored", of.turn),
  event("appointment-booked", of.appointment),
  event("appointment-moved", of.appointment),
  event("appointment-cancelled", of.appointment),
  /** it is booked no longer; whoever waits for such a time is offered it */
  event("slot-freed", { slotId: z.guid() }),
  /** with the appointment that it could take the place of, or the chat in which they asked to be told */
  event("slot-offered", { waitingId: z.guid(), slotId: z.guid(), userId: z.string(), appointmentId: z.guid().optional(), chatId: z.guid().optional() }),
  /** a clinician will be away, or not after all */
  event("absence-changed", { absenceId: z.guid(), clinicianId: z.guid() }),
  /** anything about a case on the board */
  event("case-changed", { chatId: z.guid(), version: z.int(), userId: z.string() }),
  /** the patient of a claimed case has written; `userId` is who claimed it */
  event("patient-replied", { chatId: z.guid(), userId: z.string() }),
  event("care-team-message", of.caseEntry),
  event("urgency-changed", of.caseEntry),
  event("notification-made", of.notification),
  event("notifications-read", of.notification),
  /** published ahead of time, due a day and an hour before */
  event("reminder-due", { ...of.appointment, notice: z.enum(["day", "hour"]), startsAt: z.iso.datetime() }),
  /** published ahead of time, due when an emergency should have been acknowledged */
  event("escalation-due", of.turn),
  /** nobody has acknowledged it in time */
  event("emergency-unacknowledged", of.turn),
]);

export type DomainEvent = z.output<typeof eventSchema>;
export type EventType = DomainEvent["type"];
export type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;

/** Whose feed an event goes to: the whole care team's, or one account's. */
export type Recipient = "care_team" | `user:${string}`;
