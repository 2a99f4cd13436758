import { languageModelSource } from "@/lib/clinical/sources/language-model";
import { higherUrgency, type Assessment, type Reason } from "@/lib/clinical/types";
import type { ModelAssessment } from "./assessment-schema";

/**
 * The model's assessment on top of the engine's. Where the model said less than the engine, the engine's stands whole:
 * whoever takes crushing chest pain for a sore throat is not to be trusted with its causes and advice either.
 */
export function mergeAssessment(said: ModelAssessment, floor: Assessment): { assessment: Assessment; held: boolean } {
  if (higherUrgency(said.urgency, floor.urgency) !== said.urgency) return { assessment: floor, held: true };
  const own = said.reasons.map((text): Reason => ({ text, sourceId: languageModelSource.id }));
  const assessment: Assessment = {
    ...floor,
    urgency: said.urgency,
    complaint: said.complaint,
    possibleCauses: said.possibleCauses,
    reasons: [...own, ...floor.reasons],
    questions: said.questions.length === 0 ? floor.questions : said.questions.map((question, index) => ({ id: `model-${index + 1}`, ...question })),
    advice: said.advice,
    watchFor: [...new Set([...said.watchFor, ...floor.watchFor])],
    safetyNet: said.safetyNet,
    specialty: said.specialty,
  };
  return { assessment, held: false };
}
