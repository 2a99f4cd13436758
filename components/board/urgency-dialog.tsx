import { useState } from "react";
import { newId } from "@/components/chat/new-id";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { BoardCase } from "@/lib/board/board-case";
import type { Urgency } from "@/lib/clinical/types";
import type { BoardActions } from "./board-actions";
import { LevelBadge } from "./level-badge";
import { LEVEL_MEANS } from "./level-words";

interface UrgencyDialogProps {
  each: BoardCase;
  decide: BoardActions["decideUrgency"];
  onClose: () => void;
}

const LEVELS: readonly Urgency[] = ["emergency", "urgent", "routine", "self_care"];
const LONGEST = 500;

/** A person's level in place of what holds now, with the reason that the patient will read. */
export function UrgencyDialog({ each, decide, onClose }: UrgencyDialogProps) {
  const [entryId] = useState(newId);
  const [urgency, setUrgency] = useState<Urgency | null>(null);
  const [reason, setReason] = useState("");
  const { run, pending, problem } = useAction(decide);
  const floor = each.findings?.floor ?? null;
  const lowersFloor = urgency !== null && floor !== null && LEVELS.indexOf(urgency) > LEVELS.indexOf(floor);

  async function save() {
    if (urgency === null || reason.trim() === "") return;
    const result = await run({ caseId: each.caseId, entryId, urgency, reason: reason.trim() });
    if (result.ok) onClose();
  }

  return (
    <Modal open onOpenChange={(open) => !open && onClose()} title="How urgent is it?" description="Your level holds over the engine's until worse news comes. The patient sees it in the chat, with your reason.">
      <form
        className="mt-4 grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset className="grid gap-1.5">
          <legend className="sr-only">Level</legend>
          {LEVELS.map((level) => (
            <label key={level} className="flex min-h-11 cursor-pointer items-center gap-3 rounded-xl border border-line px-3 has-checked:border-brand has-checked:bg-brand-tint">
              <input type="radio" name="level" value={level} checked={urgency === level} onChange={() => setUrgency(level)} />
              <LevelBadge level={level} />
              <span className="text-[0.9375rem] text-ink-2">{LEVEL_MEANS[level]}</span>
            </label>
          ))}
        </fieldset>
        {lowersFloor && <p className="rounded-xl bg-urgent-tint px-3.5 py-2 text-[0.9375rem]">This goes below the floor of the red-flag screen. Do so only after you have talked to the patient.</p>}
        <label className="font-semibold">
          Reason, in plain words
          <textarea rows={3} maxLength={LONGEST} required value={reason} onChange={({ target }) => setReason(target.value)} className="mt-1 block w-full rounded-xl border border-line-strong bg-surface px-3.5 py-2 font-normal" />
        </label>
        <ProblemText problem={problem} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Keep it as it is</Button>
          <Button type="submit" look="primary" disabled={pending || urgency === null || reason.trim() === ""}>
            Change level
          </Button>
        </div>
      </form>
    </Modal>
  );
}
