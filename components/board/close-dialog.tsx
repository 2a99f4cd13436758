import { useState } from "react";
import { newId } from "@/components/chat/new-id";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { BoardCase } from "@/lib/board/board-case";
import { CASE_OUTCOMES, OUTCOME_WORDS, type CaseOutcome } from "@/lib/board/case-entry";
import type { BoardActions } from "./board-actions";
import { whoOf } from "./case-row";

interface CloseDialogProps {
  each: BoardCase;
  close: BoardActions["closeCase"];
  onClose: () => void;
}

/** How a case ended. It leaves the board, and comes back when the patient writes again. */
export function CloseDialog({ each, close, onClose }: CloseDialogProps) {
  const [entryId] = useState(newId);
  const [outcome, setOutcome] = useState<CaseOutcome>("advised");
  const { run, pending, problem } = useAction(close);

  async function save() {
    const result = await run({ caseId: each.caseId, entryId, outcome });
    if (result.ok) onClose();
  }

  return (
    <Modal open onOpenChange={(open) => !open && onClose()} title="Close this case?" description={`${whoOf(each.patient)}: ${each.complaint}. It comes back to the board when the patient writes again.`}>
      <form
        className="mt-4 grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">How did it end?</legend>
          {CASE_OUTCOMES.map((each) => (
            <label key={each} className="flex min-h-10 cursor-pointer items-center gap-3 rounded-lg px-2 hover:bg-sunken">
              <input type="radio" name="outcome" value={each} checked={outcome === each} onChange={() => setOutcome(each)} />
              {OUTCOME_WORDS[each]}
            </label>
          ))}
        </fieldset>
        <ProblemText problem={problem} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Keep it open</Button>
          <Button type="submit" look="primary" disabled={pending}>
            Close case
          </Button>
        </div>
      </form>
    </Modal>
  );
}
