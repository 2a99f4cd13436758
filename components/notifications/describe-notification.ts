import type { Notification } from "@/lib/events/notification";
import { formatClock, formatDay } from "@/components/ui/format-time";

export interface NotificationWords {
  title: string;
  /** what it is about; null when the title says it all */
  about: string | null;
  /** the page that it leads to */
  href: string;
}

/** A notification in words, and where it leads. @param now ms since the epoch */
export function describeNotification(notification: Notification, now: number, timeZone: string): NotificationWords {
  return { title: titleOf(notification), about: aboutOf(notification, now, timeZone), href: hrefOf(notification) };
}

/** Without what was said: it may be shown on a locked screen, for others to see. */
export function titleOf({ kind }: Pick<Notification, "kind">): string {
  switch (kind) {
    case "answer_ready":
      return "Your answer is ready";
    case "answer_interrupted":
      return "Your answer was cut off: open the chat to try again";
    case "care_team_message":
      return "The care team has written to you";
    case "urgency_changed":
      return "The care team has changed how soon you should be seen";
    case "appointment_booked":
      return "Your appointment is booked";
    case "appointment_moved":
      return "Your appointment has a new time";
    case "appointment_cancelled":
      return "Your appointment is cancelled";
    case "appointment_tomorrow":
      return "Your appointment is in a day";
    case "appointment_soon":
      return "Your appointment is in an hour";
    case "slot_offered":
      return "A time has become free: it is kept for you for some minutes";
    case "emergency":
      return "New emergency";
    case "emergency_unacknowledged":
      return "An emergency that nobody has acknowledged";
    case "patient_replied":
      return "The patient of your case has written";
    case "interaction":
      return "Medicines that should not go together";
    case "high_risk":
      return "A risk score is high";
  }
}

function aboutOf({ chat, appointment }: Notification, now: number, timeZone: string): string | null {
  if (appointment !== null) return `${formatDay(appointment.startsAt, now, timeZone)}, ${formatClock(appointment.startsAt, timeZone)}, ${appointment.clinician}`;
  return chat?.title ?? null;
}

function hrefOf({ kind, chat, forCareTeam }: Notification): string {
  if (chat === null || kind === "slot_offered") return "/appointments";
  return forCareTeam ? `/board?case=${chat.chatId}` : `/chat/${chat.chatId}`;
}
