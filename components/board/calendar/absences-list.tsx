import { Button } from "@/components/ui/button";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { ClinicCalendar } from "@/lib/data/appointments/list-calendar";
import { ABSENCE_WORDS, type CalendarDeeds } from "./calendar-deeds";

interface AbsencesListProps {
  calendar: Pick<ClinicCalendar, "absences" | "clinicians">;
  unblockTime: CalendarDeeds["unblockTime"];
  disabled: boolean;
  now: number;
  timeZone: string;
}

/** Who is away in the days shown, and the way to say that they are there after all. */
export function AbsencesList({ calendar: { absences, clinicians }, unblockTime, disabled, now, timeZone }: AbsencesListProps) {
  const { run, pending, problem } = useAction(unblockTime);
  const point = (at: string) => `${formatDay(at, now, timeZone)} ${formatClock(at, timeZone)}`;
  const listed = absences.flatMap((absence) => {
    const clinician = clinicians.find(({ id }) => id === absence.clinicianId);
    return clinician === undefined ? [] : [{ ...absence, name: clinician.name }];
  });
  if (listed.length === 0) return null;
  return (
    <section aria-label="Absences" className="px-4 pb-3">
      <ul className="flex flex-wrap gap-2">
        {listed.map(({ id, name, kind, startsAt, endsAt }) => (
          <li key={id} className="flex min-h-11 items-center gap-2 rounded-xl border border-dashed border-line-strong bg-sunken pl-3.5 text-[0.9375rem]">
            <span>
              <strong>{name}</strong>: {ABSENCE_WORDS[kind].toLowerCase()}, {point(startsAt)} to {point(endsAt)}
            </span>
            <Button look="quiet" disabled={disabled || pending} aria-label={`${name} is there after all: end this absence`} onClick={() => void run({ absenceId: id })}>
              End
            </Button>
          </li>
        ))}
      </ul>
      <ProblemText problem={problem} />
    </section>
  );
}
