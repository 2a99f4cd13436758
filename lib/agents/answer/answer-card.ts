import { urgencyHeadline } from "@/lib/clinical/answer/urgency-headline";
import { assess } from "@/lib/clinical/assess";
import { SCORE_MODELS } from "@/lib/clinical/scores/score-models";
import { urgencyFromScore } from "@/lib/clinical/scores/urgency-from-score";
import { findSource } from "@/lib/clinical/sources";
import { higherUrgency, type Assessment, type Reason, type Source, type Urgency } from "@/lib/clinical/types";
import type { AnswerCard } from "@/lib/turns/types";
import { doneOr } from "../done-or";
import { triageCase } from "../triage-case";
import type { MedicalFindings, TurnInput } from "../triage-outputs";
import { missingChecks, type CheckOutcomes } from "./missing-checks";

/**
 * Puts together what the agents found. Fail safe: an agent that found nothing never lowers the urgency, and the
 * card names the check that could not be made.
 */
export function answerCard(outcomes: CheckOutcomes, input: TurnInput): AnswerCard {
  const medical = doneOr(outcomes.medical, null) ?? withoutMedical(input);
  const screen = doneOr(outcomes.safety, null);
  const risks = doneOr(outcomes.risk, []);
  const scored = risks.map(({ name, result }) => ({ name, model: result.model, urgency: urgencyFromScore(result) }));
  const urgency = scored.reduce<Urgency>(
    (highest, score) => higherUrgency(highest, score.urgency),
    higherUrgency(medical.assessment.urgency, screen?.floor ?? null),
  );
  const assessment: Assessment = {
    ...medical.assessment,
    urgency,
    reasons: [...raisingScores(scored, medical.assessment.urgency), ...medical.assessment.reasons],
  };
  const scheduling = doneOr(outcomes.scheduling, null);
  return {
    urgency,
    headline: urgencyHeadline(urgency, input.region),
    why: assessment.reasons[0]?.text ?? assessment.complaint,
    assessment,
    interactions: doneOr(outcomes.interactions, null),
    risks,
    passages: doneOr(outcomes.knowledge, []),
    slots: urgency === "emergency" ? [] : (scheduling?.slots ?? []),
    slotsNote: scheduling?.note ?? null,
    question: assessment.questions[0] ?? null,
    modelNote: medical.note,
    missingChecks: missingChecks(outcomes),
    sources: sourcesOf(assessment.reasons),
  };
}

/** Without the medical agent the deterministic engine alone decides, and never below "see a clinician today". */
function withoutMedical(input: TurnInput): MedicalFindings {
  const assessment = assess(triageCase(input));
  return { assessment: { ...assessment, urgency: higherUrgency(assessment.urgency, "urgent") }, own: false, note: null };
}

/** Each source once, in the order of the reasons. */
function sourcesOf(reasons: readonly Reason[]): Source[] {
  return [...new Set(reasons.map(({ sourceId }) => sourceId))].map(findSource).filter((source) => source !== undefined);
}

function raisingScores(scores: readonly { name: string; model: string; urgency: Urgency | null }[], from: Urgency): Reason[] {
  return scores
    .filter(({ urgency }) => higherUrgency(from, urgency) !== from)
    .map(({ name, model }) => ({ text: `${name} is high`, sourceId: SCORE_MODELS.get(model)?.sourceId ?? model }));
}
