import { SCORE_MODELS } from "./score-models";

/** Names and plain labels of the inputs that a model cannot do without; empty for an unknown model. */
export function inputLabels(modelId: string): readonly { name: string; label: string }[] {
  const inputs = SCORE_MODELS.get(modelId)?.inputs ?? {};
  return Object.entries(inputs).flatMap(([name, spec]) => (spec.optional ? [] : [{ name, label: spec.label }]));
}
