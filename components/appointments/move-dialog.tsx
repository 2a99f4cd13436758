import { useEffect, useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { Button } from "@/components/ui/button";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { Modal } from "@/components/ui/modal";
import { ProblemText } from "@/components/ui/problem-text";
import { Skeleton } from "@/components/ui/skeleton";
import { useAction } from "@/components/ui/use-action";
import { useNow } from "@/components/ui/use-now";
import type { Appointment } from "@/lib/data/appointments/appointment";
import type { OfferedSlot } from "@/lib/turns/types";

interface MoveDialogProps {
  appointment: Appointment;
  onMoved: () => void;
  onClose: () => void;
}

/** Another time with the same specialty, by day. The old one is given up only once the new one is there. */
export function MoveDialog({ appointment, onMoved, onClose }: MoveDialogProps) {
  const { actions, timeZone, now: pageNow } = useApp();
  const now = useNow(pageNow);
  const { run: look, problem: lookProblem } = useAction(actions.listOtherTimes);
  const { run: move, pending, problem } = useAction(actions.moveAppointment);
  const [times, setTimes] = useState<readonly OfferedSlot[] | null>(null);
  const { appointmentId, specialty } = appointment;
  useEffect(() => {
    void look({ appointmentId }).then((result) => result.ok && setTimes(result.value));
  }, [look, appointmentId]);

  async function choose(slotId: string) {
    const result = await move({ appointmentId, slotId });
    if (result.ok) onMoved();
  }

  return (
    <Modal open onOpenChange={(open) => !open && onClose()} title="Move this appointment" description={`Free times in ${specialty} within four weeks. You keep your time until you choose another.`}>
      <div className="my-4 grid max-h-[55vh] gap-4 overflow-y-auto" role="region" aria-label="Free times" tabIndex={-1}>
        {times === null && lookProblem === null && <Skeleton className="h-24" />}
        {times?.length === 0 && <p>There is no other free time within four weeks. You can wait for an earlier one instead.</p>}
        {byDay(times ?? [], (startsAt) => formatDay(startsAt, now, timeZone)).map(([day, slots]) => (
          <section key={day}>
            <h3 className="mb-1 font-semibold">{day}</h3>
            <ul className="flex flex-wrap gap-2">
              {slots.map(({ id, startsAt, clinician, kind }) => (
                <li key={id}>
                  <Button disabled={pending} onClick={() => void choose(id)} className="min-w-20" aria-label={`Move to ${day} ${formatClock(startsAt, timeZone)}, ${clinician}${kind === "video" ? ", by video" : ""}`}>
                    {formatClock(startsAt, timeZone)}
                    {kind === "video" && <span className="text-sm font-normal text-ink-2">video</span>}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ProblemText problem={problem ?? lookProblem} />
      <div className="mt-3 flex justify-end">
        <Button onClick={onClose}>Keep my time</Button>
      </div>
    </Modal>
  );
}

function byDay(slots: readonly OfferedSlot[], dayOf: (startsAt: string) => string): [string, OfferedSlot[]][] {
  const days = new Map<string, OfferedSlot[]>();
  for (const slot of slots) {
    const day = dayOf(slot.startsAt);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days];
}
