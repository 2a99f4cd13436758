import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CalendarScreen } from "@/components/board/calendar/calendar-screen";
import { readDay, spanOf, todayIn, weekOf } from "@/lib/appointments/calendar-days";
import { getMember } from "@/lib/auth/care-team";
import { clinicTimeZone } from "@/lib/clinic-time-zone";
import { listCalendar } from "@/lib/data/appointments/list-calendar";

export const metadata: Metadata = { title: "Calendar" };

/** The clinic's day, or one clinician's week, for the care team. Anybody else is asked to sign in. */
export default async function CalendarPage({ searchParams }: PageProps<"/board/calendar">) {
  const [member, asked] = await Promise.all([getMember(), searchParams]);
  if (member === null) redirect("/sign-in");
  const timeZone = clinicTimeZone();
  const today = todayIn(timeZone, pageTime());
  const day = readDay(one(asked["day"])) ?? today;
  const clinician = one(asked["clinician"]) ?? null;
  const days = clinician === null ? [day] : weekOf(day);
  const calendar = await listCalendar(member.viewer, spanOf(days[0] ?? day, days.at(-1) ?? day, timeZone), clinician);
  return <CalendarScreen calendar={calendar} days={days} day={day} today={today} clinician={clinician} timeZone={timeZone} />;
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** When this request's page is made, ms since the epoch. */
function pageTime(): number {
  return Date.now();
}
