import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import clsx from "clsx";
import { useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { Button, buttonClass } from "@/components/ui/button";
import { ClinicTime } from "@/components/ui/clinic-time";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import type { Appointment } from "@/lib/data/appointments/appointment";
import { EarlierTime } from "./earlier-time";
import { MoveDialog } from "./move-dialog";

interface AppointmentCardProps {
  appointment: Appointment;
  state: "upcoming" | "past" | "cancelled";
  onCancelled?: () => void;
  /** moved, or waiting in another way than before */
  onChanged?: () => void;
}

export function AppointmentCard({ appointment, state, onCancelled, onChanged = () => undefined }: AppointmentCardProps) {
  const { actions, timeZone, now: pageNow } = useApp();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const { run, pending, problem } = useAction(actions.cancelAppointment);
  const { appointmentId, startsAt, durationMin, kind, clinician, specialty, reason, chatId } = appointment;
  const upcoming = state === "upcoming";
  const [moving, setMoving] = useState(false);

  async function cancel() {
    const result = await run({ appointmentId });
    if (result.ok) onCancelled?.();
  }

  return (
    <article data-appointment-id={upcoming ? appointmentId : undefined} className="rounded-2xl border border-line bg-surface p-5">
      <h3 className={clsx("text-lg font-semibold", !upcoming && "text-ink-2")}>
        {formatDay(startsAt, now, timeZone)} {formatClock(startsAt, timeZone)}
        {state === "cancelled" && <span className="font-normal"> (cancelled)</span>}
      </h3>
      <p>
        {clinician}, {specialty}
      </p>
      <p className="text-ink-2">
        {durationMin} minutes, {kind === "video" ? "by video" : "in person"}. {reason}
        {appointment.movedAt !== null && upcoming && " This is a new time: add it to your calendar again to change the entry there."}
      </p>
      {upcoming && <ClinicTime at={startsAt} timeZone={timeZone} className="text-ink-2" />}
      <div className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {upcoming && (
          <a href={`/api/appointments/${appointmentId}/calendar.ics`} download className={buttonClass("secondary")}>
            <CalendarPlus size={18} aria-hidden="true" />
            Add to calendar
          </a>
        )}
        {upcoming && (
          <Button disabled={!hydrated || pending} onClick={() => setMoving(true)}>
            Move
          </Button>
        )}
        {chatId !== null && (
          <Link href={`/chat/${chatId}`} className={buttonClass("secondary")}>
            Open the chat
          </Link>
        )}
        {upcoming && (
          <Button disabled={!hydrated || pending} onClick={() => void cancel()}>
            Cancel appointment
          </Button>
        )}
      </div>
      <ProblemText problem={problem} />
      {upcoming && <EarlierTime appointment={appointment} onChanged={onChanged} />}
      {moving && (
        <MoveDialog
          appointment={appointment}
          onMoved={() => {
            setMoving(false);
            onChanged();
          }}
          onClose={() => setMoving(false)}
        />
      )}
    </article>
  );
}
