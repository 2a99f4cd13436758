import type { ScoreResult } from "../types";
import type { Computed, InputSpecs, InputValues, OkScore, ScoreModel } from "./model";
import { readInputs } from "./read-inputs";

interface Definition<Specs extends InputSpecs> extends Pick<ScoreModel, "id" | "name" | "sourceId" | "source" | "bands"> {
  inputs: Specs;
  /** `{ refuse }` is for what no single input shows, such as a combination that the model was not made for */
  compute: (values: InputValues<Specs>) => Computed | { refuse: string };
  explain: (result: OkScore) => string;
}

/** Puts the input check before a model's arithmetic and the refusal before its explanation. */
export function defineScore<const Specs extends InputSpecs>({ compute, explain, ...model }: Definition<Specs>): ScoreModel {
  return {
    ...model,
    run(inputs): ScoreResult {
      const read = readInputs(model.inputs, inputs);
      if (!read.ok) return { status: "refused", model: model.id, reason: read.reason };
      const computed = compute(read.values);
      if ("refuse" in computed) return { status: "refused", model: model.id, reason: computed.refuse };
      return { status: "ok", model: model.id, ...computed };
    },
    explain: (result) => (result.status === "ok" ? explain(result) : `This score could not be worked out. ${result.reason}`),
  };
}
