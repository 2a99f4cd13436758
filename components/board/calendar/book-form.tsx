import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { BookableCase } from "@/lib/data/appointments/for-patients";

const LONGEST = 500;
const FIELD = "mt-1 block min-h-11 w-full rounded-xl border border-line-strong bg-surface px-3.5 py-2 font-normal";

interface BookFormProps {
  cases: readonly BookableCase[];
  pending: boolean;
  onBook: (each: BookableCase, reason: string) => void;
  onClose: () => void;
}

/** For whom of the open cases a free time is booked, and why they come. */
export function BookForm({ cases, pending, onBook, onClose }: BookFormProps) {
  const [caseId, setCaseId] = useState("");
  const [reason, setReason] = useState("");
  const chosen = cases.find((each) => each.caseId === caseId);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onBook(chosen, reason.trim());
      }}
    >
      <label className="font-semibold">
        Patient
        <select required value={caseId} onChange={({ target }) => setCaseId(target.value)} className={FIELD}>
          <option value="">{cases.length === 0 ? "No case is open" : "Choose an open case"}</option>
          {cases.map((each) => (
            <option key={each.caseId} value={each.caseId}>
              {each.patient}: {each.complaint}
              {each.specialty !== null && ` (${each.specialty})`}
            </option>
          ))}
        </select>
      </label>
      <label className="font-semibold">
        Why they come <span className="font-normal text-ink-2">(the complaint, if left empty)</span>
        <input maxLength={LONGEST} value={reason} onChange={({ target }) => setReason(target.value)} className={FIELD} />
      </label>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Leave it free</Button>
        <Button type="submit" look="primary" disabled={pending || chosen === undefined}>
          Book
        </Button>
      </div>
    </form>
  );
}
