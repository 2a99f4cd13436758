import { z } from "zod";
import { plainText } from "../plain-text";

const MAX_MESSAGE_LENGTH = 8_000;

export const messageText = z
  .string()
  .transform(plainText)
  .pipe(z.string().min(1, { error: "empty" }).max(MAX_MESSAGE_LENGTH));

const mode = z.enum(["sequential", "concurrent"]);
export const profile = z.enum(["instant", "realistic", "textbook"]);
const run = z.object({ mode, profile });

export const sendInput = run.extend({ chatId: z.uuid(), messageId: z.uuid(), text: messageText });
export const editInput = sendInput.extend({ newMessageId: z.uuid() });
export const repeatInput = run.extend({ turnId: z.uuid(), requestId: z.uuid() });
export const followInput = z.object({ turnId: z.uuid(), afterSeq: z.int().min(0) });
export const stopInput = z.object({ turnId: z.uuid() });
