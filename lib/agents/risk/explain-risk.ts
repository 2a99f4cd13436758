import type { ApplicableScore } from "@/lib/clinical/scores/applicable-scores";
import { SCORE_MODELS } from "@/lib/clinical/scores/score-models";
import type { ScoreResult } from "@/lib/clinical/types";
import type { RiskResult } from "@/lib/turns/types";

const list = new Intl.ListFormat("en-GB");

/** A score as the patient reads it, with what was taken for granted; for a refused one, what it lacks or why it was not made for them. */
export function explainRisk(score: ApplicableScore, result: ScoreResult): RiskResult {
  const model = SCORE_MODELS.get(result.model);
  return {
    name: model?.name ?? result.model,
    result,
    explanation: result.status === "ok" ? computed(score, model?.explain(result) ?? "") : refused(score, result.reason),
    source: model?.source ?? "",
  };
}

function computed({ assumed }: ApplicableScore, explanation: string): string {
  return assumed.length === 0 ? explanation : `${explanation} Taken for granted: ${list.format(assumed)}.`;
}

function refused({ needs }: ApplicableScore, reason: string): string {
  return needs.length === 0 ? withoutInputNames(reason) : `To work this out we would need: ${list.format(needs)}.`;
}

/** A refusal names inputs for programs too, in brackets: "age (age) is …". */
function withoutInputNames(text: string): string {
  return text.replace(/ \([a-z0-9_]+\)/g, "");
}
