import { z } from "zod";
import { messageText, profile } from "@/app/(app)/chat/action-inputs";
import { FAULT_KINDS } from "@/lib/latency/faults";
import { SHOWN_AGENTS } from "@/lib/turns/types";

/** One fault an agent. The safety screen and the answer itself cannot be made to fail. */
const faults = z
  .array(z.object({ agent: z.enum(SHOWN_AGENTS), kind: z.enum(FAULT_KINDS) }))
  .max(SHOWN_AGENTS.length)
  .optional();

export const raceInput = z.object({
  chatId: z.uuid(),
  messageId: z.uuid(),
  repeatId: z.uuid(),
  text: messageText,
  patientId: z.uuid(),
  profile,
  faults,
});

const MOST_PATIENTS = 1000;
export const crowdInput = z.object({ patients: z.int().min(1).max(MOST_PATIENTS), order: z.enum(["at-once", "one-by-one"]), profile });

const MOST_CHATS = 500;
export const chatsInput = z.object({ chatIds: z.array(z.uuid()).max(MOST_CHATS) });
