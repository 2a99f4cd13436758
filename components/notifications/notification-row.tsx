import { CalendarClock, CalendarX, HeartPulse, MessageSquare, Pill, Siren, TriangleAlert } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import clsx from "clsx";
import Link from "next/link";
import type { Route } from "next";
import type { Notification } from "@/lib/events/notification";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { describeNotification } from "./describe-notification";

const ICONS: Record<Notification["kind"], LucideIcon> = {
  answer_ready: MessageSquare,
  answer_interrupted: TriangleAlert,
  care_team_message: MessageSquare,
  urgency_changed: HeartPulse,
  appointment_booked: CalendarClock,
  appointment_moved: CalendarClock,
  appointment_cancelled: CalendarX,
  appointment_tomorrow: CalendarClock,
  appointment_soon: CalendarClock,
  slot_offered: CalendarClock,
  emergency: Siren,
  emergency_unacknowledged: Siren,
  patient_replied: MessageSquare,
  interaction: Pill,
  high_risk: HeartPulse,
};

interface NotificationRowProps {
  notification: Notification;
  /** ms since the epoch */
  now: number;
  timeZone: string;
  onOpen: () => void;
}

/** One thing that the viewer was told, and the way to it. */
export function NotificationRow({ notification, now, timeZone, onOpen }: NotificationRowProps) {
  const { title, about, href } = describeNotification(notification, now, timeZone);
  const { kind, at, read } = notification;
  const Icon = ICONS[kind];
  const urgent = kind === "emergency" || kind === "emergency_unacknowledged";
  return (
    <Link
      // Every one is a page of ours: describe-notification.ts has them all.
      href={href as Route}
      onClick={onOpen}
      className="flex min-h-11 gap-3 rounded-xl px-3 py-2.5 hover:bg-sunken focus-visible:bg-sunken"
    >
      <Icon size={20} aria-hidden="true" className={clsx("mt-0.5 shrink-0", urgent ? "text-emergency" : read ? "text-ink-3" : "text-brand")} />
      <span className="min-w-0 flex-1 leading-snug">
        <span className={clsx("block", read ? "text-ink-2" : "font-semibold")}>
          {!read && <span className="sr-only">Unread: </span>}
          {title}
        </span>
        {about !== null && <span className="block truncate text-sm text-ink-2">{about}</span>}
        <span className="block text-sm text-ink-3">
          {formatDay(at, now, timeZone)}, {formatClock(at, timeZone)}
        </span>
      </span>
      {!read && <span aria-hidden="true" className="mt-2 size-2 shrink-0 rounded-full bg-brand" />}
    </Link>
  );
}
