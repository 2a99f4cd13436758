import { CalendarCheck, CalendarPlus } from "lucide-react";
import { useApp } from "@/components/shell/app-context";
import { Button, buttonClass } from "@/components/ui/button";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import type { BookedAppointment } from "./actions-interface";
import { useBookings } from "./bookings-context";

/** A booked time: when, with whom, into the calendar, or cancelled. */
export function BookedSlot({ booking }: { booking: BookedAppointment }) {
  const { actions, timeZone, now: pageNow } = useApp();
  const { remove } = useBookings();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const { run, pending, problem } = useAction(actions.cancelAppointment);
  const { appointmentId, startsAt, durationMin, clinician, specialty } = booking;

  async function cancel() {
    const result = await run({ appointmentId });
    if (result.ok) remove(appointmentId);
  }

  return (
    <div data-appointment-id={appointmentId} className="animate-enter rounded-xl border border-self-care bg-self-care-tint p-4">
      <div className="flex gap-3">
        <CalendarCheck size={20} aria-hidden="true" className="mt-0.5 shrink-0 text-self-care" />
        <p>
          <strong className="block">
            {formatDay(startsAt, now, timeZone)} {formatClock(startsAt, timeZone)}, {durationMin} minutes
          </strong>
          {clinician}, {specialty}
        </p>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <a href={`/api/appointments/${appointmentId}/calendar.ics`} download className={buttonClass("secondary")}>
          <CalendarPlus size={18} aria-hidden="true" />
          Add to calendar
        </a>
        <Button disabled={!hydrated || pending} onClick={() => void cancel()}>
          Cancel appointment
        </Button>
      </div>
      <ProblemText problem={problem} />
    </div>
  );
}
