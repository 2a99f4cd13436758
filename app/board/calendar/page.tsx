import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CalendarScreen } from "@/components/board/calendar/calendar-screen";
import type { Placing } from "@/components/board/calendar/calendar-deeds";
import { readDay, spanOf, todayIn, weekOf } from "@/lib/appointments/calendar-days";
import { getMember } from "@/lib/auth/care-team";
import { clinicTimeZone } from "@/lib/clinic-time-zone";
import { getAppointmentAsMember, listBookableCases } from "@/lib/data/appointments/for-patients";
import { listCalendar } from "@/lib/data/appointments/list-calendar";
import type { Viewer } from "@/lib/data/viewer";
import * as deeds from "./calendar-actions";

export const metadata: Metadata = { title: "Calendar" };

/** The clinic's day, or one clinician's week, for the care team; `?move=` and `?case=` say whom a time is looked for. Anybody else is asked to sign in. */
export default async function CalendarPage({ searchParams }: PageProps<"/board/calendar">) {
  const [member, asked] = await Promise.all([getMember(), searchParams]);
  if (member === null) redirect("/sign-in");
  const timeZone = clinicTimeZone();
  const now = pageTime();
  const today = todayIn(timeZone, now);
  const day = readDay(one(asked["day"])) ?? today;
  const clinician = one(asked["clinician"]) ?? null;
  const days = clinician === null ? [day] : weekOf(day);
  const [calendar, cases, moved] = await Promise.all([
    listCalendar(member.viewer, spanOf(days[0] ?? day, days.at(-1) ?? day, timeZone), clinician),
    listBookableCases(member.viewer),
    visitToMove(member.viewer, one(asked["move"])),
  ]);
  const asker = cases.find(({ caseId }) => caseId === one(asked["case"]));
  const placing: Placing | null = moved ?? (asker === undefined ? null : { kind: "book", caseId: asker.caseId, patient: asker.patient, about: asker.complaint, specialty: asker.specialty });
  return <CalendarScreen calendar={calendar} cases={cases} deeds={deeds} placing={placing} days={days} day={day} today={today} clinician={clinician} now={now} timeZone={timeZone} />;
}

async function visitToMove(viewer: Viewer, appointmentId: string | undefined): Promise<Placing | null> {
  const visit = appointmentId === undefined ? null : await getAppointmentAsMember(viewer, appointmentId);
  if (visit === null || visit.cancelledAt !== null) return null;
  return { kind: "move", appointmentId: visit.appointmentId, patient: visit.patient, about: visit.reason, specialty: visit.specialty };
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** When this request's page is made, ms since the epoch. */
function pageTime(): number {
  return Date.now();
}
