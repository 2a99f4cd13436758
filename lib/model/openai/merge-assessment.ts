import { higherUrgency, type Assessment, type Reason } from "@/lib/clinical/types";
import type { ModelAssessment } from "./assessment-schema";

/**
 * The model's assessment on top of the engine's. The urgency is the higher of both: where the model said less, the
 * engine's reasons come first, its warning signs stay, and its advice stands in for the model's.
 * @param modelId names the model as the source of its reasons
 */
export function mergeAssessment(said: ModelAssessment, floor: Assessment): Assessment {
  const urgency = higherUrgency(said.urgency, floor.urgency);
  const held = urgency !== said.urgency;
  const own = said.reasons.map((text): Reason => ({ text, sourceId: "language-model" }));
  return {
    ...floor,
    urgency,
    complaint: said.complaint,
    possibleCauses: said.possibleCauses,
    reasons: held ? floor.reasons : [...own, ...floor.reasons],
    questions: said.questions.length === 0 ? floor.questions : said.questions.map((question, index) => ({ id: `model-${index + 1}`, ...question })),
    advice: held ? floor.advice : said.advice,
    watchFor: [...new Set([...said.watchFor, ...floor.watchFor])],
    safetyNet: held ? floor.safetyNet : said.safetyNet,
    specialty: held ? floor.specialty : said.specialty,
  };
}
