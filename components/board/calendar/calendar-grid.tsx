import clsx from "clsx";
import { TriangleAlert, Video } from "lucide-react";
import { formatClock } from "@/components/ui/format-time";
import { placeOf } from "@/lib/appointments/calendar-days";
import type { CalendarSlot } from "@/lib/data/appointments/list-calendar";
import { moveFocus } from "./move-focus";
import { stateOf, STATE_WORDS, type SlotState } from "./slot-state";

export interface CalendarColumn {
  key: string;
  title: string;
  note: string | null;
  day: string;
  /** whose slots; null takes all of the day */
  clinicianId: string | null;
}

/** Tall enough that a visit of a quarter of an hour is a target of more than 24 px. */
const HOUR_REM = 7;
const HOUR_MIN = 60;
/** A shorter visit has room for one line. */
const ROOM_FOR_REASON_MIN = 30;

interface CalendarGridProps {
  columns: readonly CalendarColumn[];
  slots: readonly CalendarSlot[];
  /** ms since the epoch */
  now: number;
  timeZone: string;
  disabled: boolean;
  onChoose: (slotId: string) => void;
}

/** Columns of days or of clinicians over one axis of hours; each visit stands where the wall clock has it. */
export function CalendarGrid({ columns, slots, now, timeZone, disabled, onChoose }: CalendarGridProps) {
  const placed = slots.map((slot) => ({ slot, ...placeOf(slot.startsAt, timeZone) }));
  const firstHour = Math.floor(Math.min(...placed.map(({ minute }) => minute)) / HOUR_MIN);
  const lastHour = Math.ceil(Math.max(...placed.map(({ minute, slot }) => minute + slot.durationMin)) / HOUR_MIN);
  const hours = Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index);
  const height = `${hours.length * HOUR_REM}rem`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard
    <div tabIndex={0} role="region" aria-label="Visits" className="min-h-0 flex-1 overflow-auto border-t border-line focus-visible:-outline-offset-2">
      <div className="flex w-max min-w-full">
        <div aria-hidden="true" className="sticky left-0 z-20 w-14 shrink-0 bg-paper">
          <div className="sticky top-0 z-10 h-14 border-b border-line bg-paper" />
          <div className="relative" style={{ height }}>
            {hours.map((hour, index) => (
              <p key={hour} className="absolute right-2 font-mono text-sm text-ink-2" style={{ top: `${index * HOUR_REM}rem` }}>
                {String(hour % 24).padStart(2, "0")}:00
              </p>
            ))}
          </div>
        </div>
        {columns.map(({ key, title, note, day, clinicianId }) => (
          <section key={key} aria-label={note === null ? title : `${title}, ${note}`} className="min-w-40 flex-1 border-l border-line">
            <h3 className="sticky top-0 z-10 h-14 border-b border-line bg-paper px-2 py-1.5 leading-tight">
              <span className="block truncate font-semibold">{title}</span>
              {note !== null && <span className="block truncate text-sm font-normal text-ink-2">{note}</span>}
            </h3>
            <ul className="relative" style={{ height, backgroundImage: `repeating-linear-gradient(to bottom, var(--line) 0 1px, transparent 1px ${HOUR_REM}rem)` }}>
              {placed
                .filter((each) => each.day === day && (clinicianId === null || each.slot.clinicianId === clinicianId))
                .map(({ slot, minute }) => (
                  <li
                    key={slot.id}
                    className="absolute inset-x-1"
                    style={{ top: `${((minute - firstHour * HOUR_MIN) / HOUR_MIN) * HOUR_REM + 0.0625}rem`, height: `${(slot.durationMin / HOUR_MIN) * HOUR_REM - 0.125}rem` }}
                  >
                    <Visit slot={slot} state={stateOf(slot, now)} timeZone={timeZone} disabled={disabled} onChoose={onChoose} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

const LOOKS: Readonly<Record<SlotState, string>> = {
  booked: "border-brand bg-brand-tint text-ink",
  needs_move: "border-2 border-emergency bg-emergency-tint text-ink",
  held: "border-dashed border-urgent bg-urgent-tint text-ink",
  free: "border-line bg-surface text-ink-2 hover:border-brand",
  past: "border-transparent bg-sunken text-ink-2",
  away: "border-dashed border-line-strong bg-sunken text-ink-2",
};

interface VisitProps {
  slot: CalendarSlot;
  state: SlotState;
  timeZone: string;
  disabled: boolean;
  onChoose: (slotId: string) => void;
}

function Visit({ slot: { id, startsAt, durationMin, kind, booked }, state, timeZone, disabled, onChoose }: VisitProps) {
  return (
    <button
      type="button"
      data-slot-id={id}
      data-state={state}
      data-booked={booked !== null}
      disabled={disabled}
      onClick={() => onChoose(id)}
      onKeyDown={moveFocus}
      title={booked === null ? undefined : `${booked.patient}: ${booked.reason}`}
      className={clsx("flex h-full w-full items-start gap-1.5 overflow-hidden rounded-md border px-1.5 py-0.5 text-left text-[0.8125rem] leading-tight transition-colors duration-150", LOOKS[state])}
    >
      <span className="font-mono">{formatClock(startsAt, timeZone)}</span>
      <span className="min-w-0 flex-1 truncate">
        {booked !== null ? <strong>{booked.patient}</strong> : STATE_WORDS[state]}
        {state === "needs_move" && <span className="sr-only">, needs another time</span>}
        {booked !== null && durationMin >= ROOM_FOR_REASON_MIN && <span className="block truncate text-ink-2">{booked.reason}</span>}
      </span>
      {state === "needs_move" && <TriangleAlert size={14} aria-hidden="true" className="mt-0.5 shrink-0 text-emergency" />}
      {kind === "video" && <Video size={14} aria-label="by video" className="mt-0.5 shrink-0" />}
    </button>
  );
}
