import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { LONGEST_MESSAGE } from "./longest-message";

interface EditMessageProps {
  text: string;
  onCancel: () => void;
  onSave: (text: string) => void;
}

/** The last message, opened to be put differently; the answer to it is then made anew. */
export function EditMessage({ text, onCancel, onSave }: EditMessageProps) {
  const [draft, setDraft] = useState(text);
  const hintId = useId();
  const changed = draft.trim();
  const canSave = changed !== "" && changed !== text;
  return (
    <form
      className="ml-auto grid w-full max-w-[85%] gap-2 rounded-2xl border border-line-strong bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave(changed);
      }}
    >
      <textarea
        aria-label="Your words"
        aria-describedby={hintId}
        value={draft}
        maxLength={LONGEST_MESSAGE}
        rows={3}
        // The reader has just asked for this field.
        ref={(field) => field?.focus()}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        className="field-sizing-content max-h-60 resize-none bg-transparent p-1 outline-none"
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p id={hintId} className="mr-auto px-1 text-sm text-ink-2">
          The answer is made anew.
        </p>
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!canSave}>
          Update
        </Button>
      </div>
    </form>
  );
}
