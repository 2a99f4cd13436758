import { useState } from "react";
import type { Ref } from "react";
import { newId } from "@/components/chat/new-id";
import { Button } from "@/components/ui/button";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { BoardActions } from "./board-actions";

interface MessageFormProps {
  caseId: string;
  patient: string;
  /** as whom the patient reads it */
  author: string;
  field: Ref<HTMLTextAreaElement>;
  send: BoardActions["messagePatient"];
  onSent: () => void;
}

const LONGEST = 4_000;

/** A message to the patient, who reads it in the chat under the writer's name. */
export function MessageForm({ caseId, patient, author, field, send, onSent }: MessageFormProps) {
  const [draft, setDraft] = useState({ id: newId(), text: "" });
  const { run, pending, problem } = useAction(send);
  const text = draft.text.trim();

  async function submit() {
    if (text === "" || pending) return;
    const result = await run({ caseId, entryId: draft.id, text });
    if (!result.ok) return;
    setDraft({ id: newId(), text: "" });
    onSent();
  }

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label className="text-sm font-semibold">
        Message to {patient}
        <textarea
          ref={field}
          rows={2}
          maxLength={LONGEST}
          value={draft.text}
          // Another text is another message, under an id of its own.
          onChange={({ target }) => setDraft({ id: newId(), text: target.value })}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void submit();
          }}
          className="mt-1 block w-full rounded-xl border border-line-strong bg-surface px-3.5 py-2 text-base font-normal"
        />
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={text === "" || pending}>
          Send message
        </Button>
        <p className="text-sm text-ink-2">They read it in the chat, signed {author}.</p>
      </div>
      <ProblemText problem={problem} />
    </form>
  );
}
