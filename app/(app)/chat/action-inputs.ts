import { z } from "zod";

const MAX_MESSAGE_LENGTH = 8_000;

/** What may be in a message: control characters other than line breaks and tabs are dropped, PostgreSQL holds no NUL. */
export const messageText = z
  .string()
  // eslint-disable-next-line no-control-regex -- these are the characters to drop
  .transform((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").toWellFormed().trim())
  .pipe(z.string().min(1, { error: "empty" }).max(MAX_MESSAGE_LENGTH));

const mode = z.enum(["sequential", "concurrent"]);
const profile = z.enum(["instant", "realistic", "textbook"]);
const run = z.object({ mode, profile });

export const sendInput = run.extend({ chatId: z.uuid(), messageId: z.uuid(), text: messageText });
export const editInput = sendInput.extend({ newMessageId: z.uuid() });
export const repeatInput = run.extend({ turnId: z.uuid(), requestId: z.uuid() });
export const followInput = z.object({ turnId: z.uuid(), afterSeq: z.int().min(0) });
export const stopInput = z.object({ turnId: z.uuid() });
