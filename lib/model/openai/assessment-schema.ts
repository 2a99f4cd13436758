import { z } from "zod";
import { SPECIALTIES } from "@/lib/clinical/types";

/** What the language model is asked for: the parts of an assessment that are not ours to fix. */
export const assessmentSchema = z.object({
  urgency: z.enum(["emergency", "urgent", "routine", "self_care"]),
  complaint: z.string().min(1).max(80).describe("the complaint in at most six words"),
  possibleCauses: z.array(z.string().max(160)).max(5).describe("possible causes, most likely first; never stated as a diagnosis"),
  reasons: z.array(z.string().max(300)).min(1).max(5).describe("the facts from the conversation or record that decide the urgency"),
  questions: z
    .array(z.object({ text: z.string().max(200), replies: z.array(z.string().max(40)).min(2).max(4) }))
    .max(3)
    .describe("questions whose answer could change the urgency, with answers for one tap"),
  advice: z.array(z.string().max(300)).min(1).max(6).describe("what to do now, one sentence each"),
  watchFor: z.array(z.string().max(160)).max(6).describe("each completes: Go to emergency care at once if ..."),
  safetyNet: z.string().min(1).max(400).describe("by when to be seen, and when to come back, with a time frame"),
  specialty: z.enum(SPECIALTIES),
});

export type ModelAssessment = z.output<typeof assessmentSchema>;
