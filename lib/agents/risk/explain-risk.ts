import type { ScoreModel } from "@/lib/clinical/scores/model";
import { SCORE_MODELS } from "@/lib/clinical/scores/score-models";
import type { ScoreResult } from "@/lib/clinical/types";
import type { RiskResult } from "@/lib/turns/types";
import type { ScoreRequest } from "./score-requests";

const list = new Intl.ListFormat("en-GB");

/** A score as the patient reads it; for a refused one, everything that it lacks or why it was not made for them. */
export function explainRisk({ inputs }: ScoreRequest, result: ScoreResult): RiskResult {
  const model = SCORE_MODELS.get(result.model);
  if (model === undefined) return { name: result.model, result, explanation: "", source: "" };
  const lacking = result.status === "refused" ? lackingInputs(model, inputs) : [];
  const explanation = lacking.length === 0 ? withoutInputNames(model.explain(result)) : `To work this out we would need: ${list.format(lacking)}.`;
  return { name: model.name, result, explanation, source: model.source };
}

function lackingInputs(model: ScoreModel, inputs: ScoreRequest["inputs"]): string[] {
  return Object.entries(model.inputs).flatMap(([name, spec]) => (inputs[name] === undefined && spec.optional !== true ? [spec.label] : []));
}

/** A refusal names inputs for programs too, in brackets: "age (age) is …". */
function withoutInputNames(text: string): string {
  return text.replace(/ \([a-z0-9_]+\)/g, "");
}
