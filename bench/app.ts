import { findAction } from "./http/find-action.ts";
import { ask } from "./http/ask.ts";
import type { Asked, Question } from "./http/ask.ts";
import { CHAT_PAGE, newId, visit } from "./http/guest.ts";
import type { Guest } from "./http/guest.ts";
import type { Connection } from "./http/connection.ts";
import type { Mode } from "../lib/graph/types.ts";

/** The app as its visitors use it: through its pages' own server actions. */
export interface App {
  connection: Connection;
  /** asks in a new chat */
  ask(guest: Guest, question: Question): Promise<Asked>;
  /** has the message of a turn answered once more, in the other mode */
  askAgain(guest: Guest, turnId: string, run: Omit<Question, "text">): Promise<Asked>;
}

/** @throws Problem when the app can't be used in this way */
export async function openApp(connection: Connection): Promise<App> {
  const { html } = await visit(connection);
  const sendMessage = findAction(html, "sendMessage");
  const repeatTurn = findAction(html, "repeatTurn");
  return {
    connection,
    ask: ({ connection: own, cookie }, { text, mode, profile }) =>
      ask(own, { actionId: sendMessage, path: CHAT_PAGE, cookie, argument: { chatId: newId(), messageId: newId(), text, mode, profile } }),
    askAgain: ({ connection: own, cookie }, turnId, { mode, profile }: { mode: Mode; profile: Question["profile"] }) =>
      ask(own, { actionId: repeatTurn, path: CHAT_PAGE, cookie, argument: { turnId, requestId: newId(), mode, profile } }),
  };
}
