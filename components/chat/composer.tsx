import { ArrowUp, Square } from "lucide-react";
import { useId } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { Dictation } from "./dictation";
import { COUNT_FROM, LONGEST_MESSAGE } from "./longest-message";

interface ComposerProps {
  draft: string;
  onDraft: (draft: string) => void;
  onSend: () => void;
  onStop: () => void;
  busy: boolean;
  stopping: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Where the patient writes. Enter sends, Shift+Enter makes a new line, Esc stops. */
export function Composer({ draft, onDraft, onSend, onStop, busy, stopping, field }: ComposerProps) {
  const hydrated = useHydrated();
  const hintId = useId();

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Enter also ends the composition of a character, which is not sending.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }

  return (
    <form
      className="rounded-2xl border border-line-strong bg-surface p-2.5 shadow-card focus-within:border-brand focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-brand"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && draft.trim() !== "") onSend();
      }}
    >
      <textarea
        ref={field}
        aria-label="Message"
        aria-describedby={hintId}
        placeholder="Message"
        value={draft}
        rows={1}
        maxLength={LONGEST_MESSAGE}
        disabled={!hydrated}
        enterKeyHint="send"
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content block max-h-[min(14rem,35dvh)] min-h-9 w-full resize-none bg-transparent px-2 py-1 outline-none placeholder:text-ink-3"
      />
      <div className="mt-1 flex items-center gap-2">
        <Dictation disabled={!hydrated || busy} onText={(spoken) => onDraft(draft === "" ? spoken : `${draft.trimEnd()} ${spoken}`)} />
        <p id={hintId} className="sr-only text-sm text-ink-2 @min-[34rem]/main:not-sr-only">
          Enter to send, Shift+Enter for a new line
        </p>
        <p role="status" className="ml-auto text-sm text-ink-2">
          {draft.length >= COUNT_FROM && `${LONGEST_MESSAGE - draft.length} characters left`}
        </p>
        {busy ? (
          <Button onClick={onStop} disabled={!hydrated || stopping} className="min-w-24">
            <Square size={15} aria-hidden="true" fill="currentColor" />
            Stop
          </Button>
        ) : (
          <Button look="primary" type="submit" disabled={!hydrated || draft.trim() === ""} className="min-w-24">
            Send
            <ArrowUp size={18} aria-hidden="true" />
          </Button>
        )}
      </div>
    </form>
  );
}
