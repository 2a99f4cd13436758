import type { ScoreResult } from "../types";
import { SCORE_MODELS } from "./score-models";

/**
 * Runs one model. Never throws: an unknown model, a missing input or one outside the validated range gives
 * `refused` with the reason in plain words. Units are those of the model's input specs; nothing is converted.
 */
export function runScore(modelId: string, inputs: unknown): ScoreResult {
  const model = SCORE_MODELS.get(modelId);
  if (model === undefined) {
    return { status: "refused", model: modelId, reason: `There is no score called ${modelId}. Known: ${[...SCORE_MODELS.keys()].join(", ")}.` };
  }
  return model.run(inputs);
}

/** One to three plain sentences about a result; for a refused one, what is missing. */
export function explainScore(result: ScoreResult): string {
  const model = SCORE_MODELS.get(result.model);
  if (model !== undefined) return model.explain(result);
  return result.status === "refused" ? result.reason : `${result.value} ${result.unit}: ${result.band}.`;
}
