import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useApp } from "./app-context";
import { useChats } from "./chats-context";
import type { ChatSummary } from "./group-chats";

const LONGEST_TITLE = 80;

export function RenameChat({ chat, onDone }: { chat: ChatSummary; onDone: () => void }) {
  const { actions } = useApp();
  const { change } = useChats();
  const { run, pending, problem } = useAction(actions.renameChat);
  const inputId = useId();

  async function rename(form: FormData) {
    const entered = form.get("title");
    const title = typeof entered === "string" ? entered.trim() : "";
    if (title === "") return;
    const result = await run({ chatId: chat.id, title });
    if (!result.ok) return;
    change(chat.id, { title });
    onDone();
  }

  return (
    <Modal open onOpenChange={onDone} title="Rename this chat" description="Only you see the name.">
      <form action={rename} className="mt-4 grid gap-4">
        <label htmlFor={inputId} className="sr-only">
          Name of the chat
        </label>
        <input
          id={inputId}
          name="title"
          defaultValue={chat.title}
          maxLength={LONGEST_TITLE}
          required
          autoComplete="off"
          className="min-h-11 rounded-xl border border-line-strong bg-paper px-3"
        />
        <ProblemText problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onClick={onDone}>Cancel</Button>
          <Button look="primary" type="submit" disabled={pending}>
            Rename
          </Button>
        </div>
      </form>
    </Modal>
  );
}
