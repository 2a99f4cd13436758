import { z } from "zod";
import { messageText, profile } from "@/app/(app)/chat/action-inputs";
import { FAULT_KINDS, MODEL_FAULT_KINDS, SHOWN_AGENTS } from "@/lib/turns/types";

const MOST_WAIT_MS = 10_000;
const MOST_SEED_LETTERS = 40;

/** What a presenter may set about a turn. The safety screen and the answer itself can neither fail nor wait. */
const staging = z.object({
  seed: z.string().regex(/^[\w-]*$/).max(MOST_SEED_LETTERS).optional(),
  faults: z
    .array(z.object({ agent: z.enum(SHOWN_AGENTS), kind: z.enum(FAULT_KINDS) }))
    .max(SHOWN_AGENTS.length)
    .optional(),
  modelFault: z.enum(MODEL_FAULT_KINDS).optional(),
  waits: z.partialRecord(z.enum(SHOWN_AGENTS), z.int().min(0).max(MOST_WAIT_MS)).optional(),
});

const asked = z.object({
  chatId: z.uuid(),
  messageId: z.uuid(),
  text: messageText,
  patientId: z.uuid(),
  profile,
  staging: staging.default({}),
});

const mode = z.enum(["sequential", "concurrent"]);
export const raceInput = asked.extend({ repeatId: z.uuid() });
export const laneInput = asked.extend({ requestId: z.uuid(), repeatsTurnId: z.uuid().nullable(), mode });
export const planInput = z.object({ profile, staging: staging.default({}) });

const MOST_PATIENTS = 1000;
export const crowdInput = z.object({ patients: z.int().min(1).max(MOST_PATIENTS), order: z.enum(["at-once", "one-by-one"]), mode, profile });

const MOST_CHATS = 500;
export const chatsInput = z.object({ chatIds: z.array(z.uuid()).max(MOST_CHATS) });
