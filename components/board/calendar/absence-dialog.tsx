import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { CalendarClinician } from "@/lib/data/appointments/list-calendar";
import { ABSENCE_WORDS, type AbsenceKind, type CalendarDeeds } from "./calendar-deeds";

interface AbsenceDialogProps {
  clinicians: readonly CalendarClinician[];
  /** who is chosen at first; null is the first of all */
  clinicianId: string | null;
  /** ISO date */
  day: string;
  blockTime: CalendarDeeds["blockTime"];
  onDone: (what: string) => void;
  onClose: () => void;
}

const FIELD = "mt-1 block min-h-11 w-full rounded-xl border border-line-strong bg-surface px-3.5 py-2 font-normal";
const KINDS: readonly AbsenceKind[] = ["holiday", "sick", "other"];

/** When a clinician will be away: by their own wall clock. */
export function AbsenceDialog({ clinicians, clinicianId, day, blockTime, onDone, onClose }: AbsenceDialogProps) {
  const [who, setWho] = useState(clinicianId ?? clinicians[0]?.id ?? "");
  const [kind, setKind] = useState<AbsenceKind>("holiday");
  const [from, setFrom] = useState(`${day}T08:00`);
  const [to, setTo] = useState(`${day}T18:00`);
  const { run, pending, problem } = useAction(blockTime);
  const clinician = clinicians.find(({ id }) => id === who);

  async function save() {
    const result = await run({ clinicianId: who, kind, from, to });
    if (!result.ok) return;
    const { needMove } = result.value;
    onDone(`${clinician?.name ?? "The clinician"} is away. ${needMove === 0 ? "Nobody is booked then." : `${needMove} ${needMove === 1 ? "visit needs" : "visits need"} another time.`}`);
  }

  return (
    <Modal open onOpenChange={(open) => !open && onClose()} title="Block time" description="No time within is offered. Who is booked then keeps the visit until you move it.">
      <form
        className="mt-4 grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label className="font-semibold">
          Clinician
          <select value={who} onChange={({ target }) => setWho(target.value)} className={FIELD}>
            {clinicians.map(({ id, name, specialty }) => (
              <option key={id} value={id}>
                {name}, {specialty}
              </option>
            ))}
          </select>
        </label>
        <label className="font-semibold">
          Why
          <select value={kind} onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? "other")} className={FIELD}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {ABSENCE_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="font-semibold">
          From
          <input type="datetime-local" required value={from} onChange={({ target }) => setFrom(target.value)} className={FIELD} />
        </label>
        <label className="font-semibold">
          To
          <input type="datetime-local" required value={to} min={from} onChange={({ target }) => setTo(target.value)} className={FIELD} />
        </label>
        {clinician !== undefined && <p className="text-sm text-ink-2">By the clock of {clinician.timeZone}, where {clinician.name} works.</p>}
        <ProblemText problem={problem} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Leave it as it is</Button>
          <Button type="submit" look="primary" disabled={pending || who === ""}>
            Block time
          </Button>
        </div>
      </form>
    </Modal>
  );
}
