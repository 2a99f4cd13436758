"use client";

import { CalendarX2, ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { formatClock } from "@/components/ui/format-time";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import { addDays } from "@/lib/appointments/calendar-days";
import type { BookableCase } from "@/lib/data/appointments/for-patients";
import type { ClinicCalendar } from "@/lib/data/appointments/list-calendar";
import { AbsenceDialog } from "./absence-dialog";
import { AbsencesList } from "./absences-list";
import type { CalendarDeeds, Placing } from "./calendar-deeds";
import { CalendarGrid, type CalendarColumn } from "./calendar-grid";
import { SlotDialog } from "./slot-dialog";
import { stateOf } from "./slot-state";
import { useCalendarNews } from "./use-calendar-news";

interface CalendarScreenProps {
  calendar: ClinicCalendar;
  /** for whom can be booked */
  cases: readonly BookableCase[];
  deeds: CalendarDeeds;
  /** whom a time is looked for; null for nobody */
  placing: Placing | null;
  /** the days shown: one, or a week */
  days: readonly string[];
  day: string;
  today: string;
  /** whose week; null shows the day of all */
  clinician: string | null;
  /** when the page was made, ms since the epoch */
  now: number;
  timeZone: string;
}

const WEEK = 7;

export function CalendarScreen({ calendar, cases, deeds, placing, days, day, today, clinician, now: pageNow, timeZone }: CalendarScreenProps) {
  const { clinicians, slots } = calendar;
  const hydrated = useHydrated();
  const router = useRouter();
  const now = useNow(pageNow);
  const [chosen, setChosen] = useState<string | null>(null);
  const [blocking, setBlocking] = useState(false);
  const [said, setSaid] = useState("");
  useCalendarNews();
  const week = clinician !== null;
  const step = week ? WEEK : 1;
  const whose = clinicians.find(({ slug }) => slug === clinician);
  const busy = new Set(slots.map(({ clinicianId }) => clinicianId));
  const columns: CalendarColumn[] = week
    ? days.map((each) => ({ key: each, title: titleOf(each, "short"), note: each === today ? "today" : null, day: each, clinicianId: null }))
    : clinicians.filter(({ id }) => busy.has(id)).map(({ id, name, specialty }) => ({ key: id, title: name, note: specialty, day, clinicianId: id }));
  const count = (state: string) => slots.filter((slot) => stateOf(slot, now) === state).length;
  const needMove = slots.filter((slot) => stateOf(slot, now) === "needs_move");
  const slot = slots.find(({ id }) => id === chosen);
  const slotClinician = clinicians.find(({ id }) => id === slot?.clinicianId);

  function finish(what: string) {
    setSaid(what);
    setChosen(null);
    setBlocking(false);
    if (placing === null) router.refresh();
    else router.push(pathOf(day, clinician, null));
  }
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
            onChange={({ target }) => router.push(pathOf(day, target.value === "" ? null : target.value, placing))}
            className="min-h-11 min-w-0 max-w-64 flex-1 rounded-xl border border-line bg-surface px-3 text-[0.9375rem]"
          >
            <option value="">Day, all clinicians</option>
            {clinicians.map(({ slug, name, specialty }) => (
              <option key={slug} value={slug}>
                Week of {name}, {specialty}
              </option>
            ))}
          </select>
          <Link aria-label={week ? "Week before" : "Day before"} href={pathOf(addDays(day, -step), clinician, placing)} className={buttonClass("secondary", "px-2.5!")}>
            <ChevronLeft size={20} aria-hidden="true" />
          </Link>
          <Link href={pathOf(today, clinician, placing)} className={buttonClass()}>
            Today
          </Link>
          <Link aria-label={week ? "Next week" : "Next day"} href={pathOf(addDays(day, step), clinician, placing)} className={buttonClass("secondary", "px-2.5!")}>
            <ChevronRight size={20} aria-hidden="true" />
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
        <div className="flex flex-wrap items-baseline gap-x-4 px-4 py-3">
          <h2 className="text-2xl font-semibold tracking-tight">{week ? `${whose?.name ?? "Nobody"}, week of ${titleOf(days[0] ?? day, "long")}` : titleOf(day, "long")}</h2>
          <p className="text-ink-2">
            {count("booked") + needMove.length} booked, {count("free")} free. Times are those of {timeZone}
            {whose !== undefined && whose.timeZone !== timeZone && `; ${whose.name} works by the clock of ${whose.timeZone}`}.
          </p>
          <Button className="ml-auto" disabled={!hydrated || clinicians.length === 0} onClick={() => setBlocking(true)}>
            <CalendarX2 size={18} aria-hidden="true" />
            Block time
          </Button>
        </div>
        {placing !== null && (
          <div className="mx-4 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-brand bg-brand-tint px-4 py-2">
            <p className="min-w-0 flex-1">
              <strong>{placing.kind === "move" ? `Moving the visit of ${placing.patient}` : `Booking for ${placing.patient}`}</strong> ({placing.about}
              {placing.specialty !== null && `; ${placing.specialty}`}). Choose a time, here or on another day.
            </p>
            <Link href={pathOf(day, clinician, null)} className={buttonClass()}>
              Stop
            </Link>
          </div>
        )}
        <p role="status" className="px-4 pb-3 text-brand empty:hidden">
          {said}
        </p>
        {needMove.length > 0 && (
          <section aria-label="Visits that need another time" className="mx-4 mb-3 flex flex-wrap items-center gap-2 rounded-xl bg-emergency-tint px-4 py-2">
            <p className="font-semibold">{needMove.length === 1 ? "One visit needs another time:" : `${needMove.length} visits need another time:`}</p>
            {needMove.map(({ id, startsAt, booked }) => (
              <Button key={id} disabled={!hydrated} onClick={() => setChosen(id)}>
                {booked?.patient}, {formatClock(startsAt, timeZone)}
              </Button>
            ))}
          </section>
        )}
        <AbsencesList calendar={{ clinicians: whose === undefined ? clinicians : [whose], absences: calendar.absences }} unblockTime={deeds.unblockTime} disabled={!hydrated} now={now} timeZone={timeZone} />
        {slots.length === 0 ? <p className="px-4 text-ink-2">Nobody sees patients then.</p> : <CalendarGrid columns={columns} slots={slots} now={now} timeZone={timeZone} disabled={!hydrated} onChoose={setChosen} />}
      </main>
      {slot !== undefined && slotClinician !== undefined && (
        <SlotDialog
          key={slot.id}
          slot={slot}
          clinician={slotClinician}
          placing={placing}
          cases={cases}
          deeds={deeds}
          now={now}
          timeZone={timeZone}
          onMove={(appointmentId) => {
            setChosen(null);
            setSaid("");
            router.push(pathOf(day, clinician, { move: appointmentId }));
          }}
          onDone={finish}
          onClose={() => setChosen(null)}
        />
      )}
      {blocking && <AbsenceDialog clinicians={clinicians} clinicianId={whose?.id ?? null} day={day} blockTime={deeds.blockTime} onDone={finish} onClose={() => setBlocking(false)} />}
    </div>
  );
}

type Looking = Placing | { move: string } | null;

function lookingFor(looking: Looking): Record<string, string> {
  if (looking === null) return {};
  if ("move" in looking) return { move: looking.move };
  return looking.kind === "move" ? { move: looking.appointmentId } : { case: looking.caseId };
}

/** The calendar's address; whom a time is looked for goes along from day to day. */
function pathOf(day: string, clinician: string | null, looking: Looking): `/board/calendar?${string}` {
  return `/board/calendar?${new URLSearchParams({ day, ...(clinician === null ? {} : { clinician }), ...lookingFor(looking) }).toString()}`;
}

function titleOf(day: string, length: "short" | "long"): string {
  return new Intl.DateTimeFormat("en-GB", { weekday: length, day: "numeric", month: length, timeZone: "UTC", ...(length === "long" ? { year: "numeric" } : {}) }).format(new Date(`${day}T12:00:00Z`));
}
