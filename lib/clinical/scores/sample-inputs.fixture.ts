import type { InputSpec } from "./model";
import { SCORE_MODELS } from "./score-models";

/** A value that a spec allows: the lowest number, `false`, the first choice. */
export function allowedValue(spec: InputSpec): unknown {
  switch (spec.kind) {
    case "number":
      return spec.min;
    case "boolean":
      return false;
    case "choice":
      return spec.options[0];
    case "answers":
      return Array.from({ length: spec.count }, () => spec.min);
  }
}

/** Inputs with which a model runs, made from its own specs. */
export function allowedInputs(modelId: string): Record<string, unknown> {
  const inputs = SCORE_MODELS.get(modelId)?.inputs ?? {};
  return Object.fromEntries(Object.entries(inputs).map(([name, spec]) => [name, allowedValue(spec)]));
}
