"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { buttonClass } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { useHydrated } from "@/components/ui/use-hydrated";
import { addDays } from "@/lib/appointments/calendar-days";
import type { ClinicCalendar } from "@/lib/data/appointments/list-calendar";
import { CalendarGrid, type CalendarColumn } from "./calendar-grid";
import { useCalendarNews } from "./use-calendar-news";

interface CalendarScreenProps {
  calendar: ClinicCalendar;
  /** the days shown: one, or a week */
  days: readonly string[];
  day: string;
  today: string;
  /** whose week; null shows the day of all */
  clinician: string | null;
  timeZone: string;
}

const WEEK = 7;

export function CalendarScreen({ calendar: { clinicians, slots }, days, day, today, clinician, timeZone }: CalendarScreenProps) {
  const hydrated = useHydrated();
  const router = useRouter();
  useCalendarNews();
  const week = clinician !== null;
  const step = week ? WEEK : 1;
  const whose = clinicians.find(({ slug }) => slug === clinician);
  const busy = new Set(slots.map(({ clinicianId }) => clinicianId));
  const columns: CalendarColumn[] = week
    ? days.map((each) => ({ key: each, title: titleOf(each, "short"), note: each === today ? "today" : null, day: each, clinicianId: null }))
    : clinicians.filter(({ id }) => busy.has(id)).map(({ id, name, specialty }) => ({ key: id, title: name, note: specialty, day, clinicianId: id }));
  const booked = slots.filter((slot) => slot.booked !== null).length;
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-paper px-4 py-1">
        <Link href="/board" aria-label="Back to the board" className="grid size-11 place-items-center rounded-lg">
          <Mark />
        </Link>
        <h1 className="text-xl font-semibold">Calendar</h1>
        <Link href="/board" className="ml-2 inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-2 hover:decoration-ink">
          Board
        </Link>
        <div className="ml-auto flex min-w-0 items-center gap-2 max-sm:w-full">
          <select
            aria-label="Whose calendar"
            disabled={!hydrated}
            value={clinician ?? ""}
            onChange={({ target }) => router.push(target.value === "" ? `/board/calendar?day=${day}` : `/board/calendar?day=${day}&clinician=${encodeURIComponent(target.value)}`)}
            className="min-h-11 min-w-0 max-w-64 flex-1 rounded-xl border border-line bg-surface px-3 text-[0.9375rem]"
          >
            <option value="">Day, all clinicians</option>
            {clinicians.map(({ slug, name, specialty }) => (
              <option key={slug} value={slug}>
                Week of {name}, {specialty}
              </option>
            ))}
          </select>
          <Link aria-label={week ? "Week before" : "Day before"} href={hrefOf(addDays(day, -step), clinician)} className={buttonClass("secondary", "px-2.5!")}>
            <ChevronLeft size={20} aria-hidden="true" />
          </Link>
          <Link href={hrefOf(today, clinician)} className={buttonClass()}>
            Today
          </Link>
          <Link aria-label={week ? "Next week" : "Next day"} href={hrefOf(addDays(day, step), clinician)} className={buttonClass("secondary", "px-2.5!")}>
            <ChevronRight size={20} aria-hidden="true" />
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
        <div className="flex flex-wrap items-baseline gap-x-4 px-4 py-3">
          <h2 className="text-2xl font-semibold tracking-tight">{week ? `${whose?.name ?? "Nobody"}, week of ${titleOf(days[0] ?? day, "long")}` : titleOf(day, "long")}</h2>
          <p className="text-ink-2">
            {booked} booked, {slots.length - booked} free. Times are those of {timeZone}
            {whose !== undefined && whose.timeZone !== timeZone && `; ${whose.name} works by the clock of ${whose.timeZone}`}.
          </p>
        </div>
        {slots.length === 0 ? <p className="px-4 text-ink-2">Nobody sees patients then.</p> : <CalendarGrid columns={columns} slots={slots} timeZone={timeZone} />}
      </main>
    </div>
  );
}

function hrefOf(day: string, clinician: string | null) {
  return { pathname: "/board/calendar" as const, query: { day, ...(clinician === null ? {} : { clinician }) } };
}

function titleOf(day: string, length: "short" | "long"): string {
  return new Intl.DateTimeFormat("en-GB", { weekday: length, day: "numeric", month: length, timeZone: "UTC", ...(length === "long" ? { year: "numeric" } : {}) }).format(new Date(`${day}T12:00:00Z`));
}
