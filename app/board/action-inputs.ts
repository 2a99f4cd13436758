import { z } from "zod";
import { plainText } from "@/app/(app)/plain-text";
import { CASE_OUTCOMES } from "@/lib/board/case-entry";

const MAX_MESSAGE = 4_000;
const MAX_REASON = 500;
const text = (most: number) => z.string().transform(plainText).pipe(z.string().min(1).max(most));

export const caseInput = z.object({ caseId: z.uuid(), entryId: z.uuid() });
export const urgencyInput = caseInput.extend({ urgency: z.enum(["emergency", "urgent", "routine", "self_care"]), reason: text(MAX_REASON) });
export const messageInput = caseInput.extend({ text: text(MAX_MESSAGE) });
export const closeInput = caseInput.extend({ outcome: z.enum(CASE_OUTCOMES) });
export const talkInput = z.object({ caseId: z.uuid() });
