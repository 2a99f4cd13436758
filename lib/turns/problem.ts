/** What went wrong, for a person: a stable code, a sentence, and what to do next. Never patient text. */
export interface Problem {
  code: string;
  message: string;
  nextStep: string;
}

export type ActionResult<Value = void> = { ok: true; value: Value } | { ok: false; error: Problem };

export const PROBLEMS = {
  badInput: {
    code: "bad_input",
    message: "That could not be read.",
    nextStep: "Reload the page and try again.",
  },
  emptyMessage: { code: "empty_message", message: "The message is empty.", nextStep: "Write what is wrong, then send." },
  messageTooLong: {
    code: "message_too_long",
    message: "The message is too long.",
    nextStep: "Shorten it to 8,000 characters, or send it in two parts.",
  },
  notFound: {
    code: "not_found",
    message: "This chat or answer does not exist, or it is not yours.",
    nextStep: "Start a new chat, or go back to your list of chats.",
  },
  chatFull: {
    code: "chat_full",
    message: "This chat has become too long.",
    nextStep: "Start a new chat and say again what matters most. This one is kept.",
  },
  tooManyReaders: {
    code: "too_many_readers",
    message: "This answer is open in too many places at once.",
    nextStep: "Close some tabs, then reload this page.",
  },
  messageIdTaken: {
    code: "message_id_taken",
    message: "This message was already sent with another text.",
    nextStep: "Send it again as a new message.",
  },
  visitEnded: {
    code: "visit_ended",
    message: "Your visit has ended.",
    nextStep: "Reload the page to begin a new one.",
  },
  notLastMessage: {
    code: "not_last_message",
    message: "Only your last message can be changed.",
    nextStep: "Reload the page to see what was written since, then change the last message or write a new one.",
  },
  restarting: {
    code: "restarting",
    message: "The service is restarting.",
    nextStep: "Send your message again in a moment. If you feel very unwell, do not wait for it: call the emergency number.",
  },
  unexpected: {
    code: "unexpected",
    message: "Something went wrong on our side.",
    nextStep: "Try again. If you feel very unwell, do not wait for it: call the emergency number.",
  },
} as const satisfies Record<string, Problem>;
