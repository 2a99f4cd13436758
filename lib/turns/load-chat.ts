import "server-only";
import { getChatWithTurns } from "@/lib/data/turns/get-chat-with-turns";
import type { Viewer } from "@/lib/data/viewer";
import { messageFromView } from "./turn-chunks";
import type { GatherUIMessage } from "./ui-message";

export interface LoadedChat {
  id: string;
  title: string;
  messages: GatherUIMessage[];
  /** the turn to follow; its message is not among `messages`, since the stream brings it whole */
  runningTurnId: string | null;
}

/** A chat of the viewer's as the page shows it, or null when there is none: also when it is somebody else's. */
export async function loadChat(viewer: Viewer, chatId: string): Promise<LoadedChat | null> {
  const chat = await getChatWithTurns(viewer, chatId);
  if (chat === null) return null;
  const messages = chat.messages.flatMap((message): GatherUIMessage[] => [
    { id: message.id, role: "user", parts: [{ type: "text", text: message.text }] },
    ...message.views.flatMap((view) => messageFromView(view) ?? []),
  ]);
  return { id: chat.id, title: chat.title, messages, runningTurnId: chat.runningTurnId };
}
