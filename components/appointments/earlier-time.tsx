import { useApp } from "@/components/shell/app-context";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import type { Appointment } from "@/lib/data/appointments/appointment";
import { KeptTime } from "./kept-time";

/** Whether the patient waits for an earlier time, and the one that is kept for them just now. */
export function EarlierTime({ appointment: { appointmentId, waiting }, onChanged }: { appointment: Appointment; onChanged: () => void }) {
  const { actions, now: pageNow } = useApp();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const wait = useAction(actions.waitForEarlierTime);
  const move = useAction(actions.moveAppointment);
  const offer = waiting?.offer ?? null;
  const kept = offer !== null && Date.parse(offer.until) > now ? offer : null;
  const disabled = !hydrated || wait.pending || move.pending;

  async function take(slotId: string) {
    const result = await move.run({ appointmentId, slotId });
    if (result.ok) onChanged();
  }
  async function setWaits(waits: boolean) {
    const result = await wait.run({ appointmentId, waits });
    if (result.ok) onChanged();
  }

  return (
    <div className="mt-3 grid gap-2">
      {kept !== null && <KeptTime kept={kept} title="An earlier time has become free." action="Take the earlier time" disabled={disabled} onTake={() => void take(kept.slotId)} />}
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" checked={waiting !== null} disabled={disabled} onChange={({ target }) => void setWaits(target.checked)} className="size-5" />
        Tell me when an earlier time becomes free
      </label>
      <ProblemText problem={move.problem ?? wait.problem} />
    </div>
  );
}
