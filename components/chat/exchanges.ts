import type { GatherUIMessage } from "@/lib/turns/ui-message";

/** One message of the patient and every answer to it: the other mode and further tries add answers. */
export interface Exchange {
  /** null only when a chat begins with an answer whose message was replaced */
  question: GatherUIMessage | null;
  answers: GatherUIMessage[];
}

export function exchangesOf(messages: readonly GatherUIMessage[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const message of messages) {
    const last = exchanges.at(-1);
    if (message.role === "user") exchanges.push({ question: message, answers: [] });
    else if (last !== undefined) last.answers.push(message);
    else exchanges.push({ question: null, answers: [message] });
  }
  return exchanges;
}
