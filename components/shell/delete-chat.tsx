import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useApp } from "./app-context";
import { useChats } from "./chats-context";
import type { ChatSummary } from "./group-chats";
import { useNewChat } from "./use-new-chat";

export function DeleteChat({ chat, current, onDone }: { chat: ChatSummary; current: boolean; onDone: () => void }) {
  const { actions } = useApp();
  const { change } = useChats();
  const startChat = useNewChat();
  const { run, pending, problem } = useAction(actions.deleteChat);

  async function remove() {
    const result = await run({ chatId: chat.id });
    if (!result.ok) return;
    onDone();
    change(chat.id, { removed: true });
    if (current) startChat();
  }

  return (
    <Modal open onOpenChange={onDone} title={`Delete “${chat.title}”?`} description="Its messages and answers are deleted for good. Appointments that you booked stay.">
      <div className="mt-4 grid gap-3">
        <ProblemText problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onClick={onDone}>Keep it</Button>
          <Button look="danger" disabled={pending} onClick={() => void remove()}>
            Delete
          </Button>
        </div>
      </div>
    </Modal>
  );
}
