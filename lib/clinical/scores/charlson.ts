import { CHARLSON_WEIGHTS } from "./charlson-weights";
import type { CharlsonCondition } from "./charlson-weights";
import { points } from "./arithmetic";
import { defineScore } from "./define-score";

const yesNo = <const Label extends string>(label: Label) => ({ kind: "boolean", label }) as const;

/** Weight of long-term illness, original weights as the headline and Quan's in `values`. Charlson 1987; Deyo 1992; Quan 2011. */
export const charlson = defineScore({
  id: "charlson",
  name: "Weight of long-term illness (Charlson index)",
  sourceId: "charlson-1987",
  source: "Charlson 1987; Deyo 1992; Quan 2011",
  bands: [
    { band: "none", range: "0" },
    { band: "mild", range: "1 to 2" },
    { band: "moderate", range: "3 to 4" },
    { band: "severe", range: "5 and above" },
  ],
  inputs: {
    mi: yesNo(CHARLSON_WEIGHTS.mi.label),
    chf: yesNo(CHARLSON_WEIGHTS.chf.label),
    pvd: yesNo(CHARLSON_WEIGHTS.pvd.label),
    cevd: yesNo(CHARLSON_WEIGHTS.cevd.label),
    dementia: yesNo(CHARLSON_WEIGHTS.dementia.label),
    copd: yesNo(CHARLSON_WEIGHTS.copd.label),
    rheum: yesNo(CHARLSON_WEIGHTS.rheum.label),
    pud: yesNo(CHARLSON_WEIGHTS.pud.label),
    mild_liver: yesNo(CHARLSON_WEIGHTS.mild_liver.label),
    dm: yesNo(CHARLSON_WEIGHTS.dm.label),
    dm_complicated: yesNo(CHARLSON_WEIGHTS.dm_complicated.label),
    hemiplegia: yesNo(CHARLSON_WEIGHTS.hemiplegia.label),
    renal: yesNo(CHARLSON_WEIGHTS.renal.label),
    cancer: yesNo(CHARLSON_WEIGHTS.cancer.label),
    mod_severe_liver: yesNo(CHARLSON_WEIGHTS.mod_severe_liver.label),
    metastatic: yesNo(CHARLSON_WEIGHTS.metastatic.label),
    aids: yesNo(CHARLSON_WEIGHTS.aids.label),
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120, optional: true },
  },
  compute(inputs) {
    const total = (weights: "deyo" | "quan2011") =>
      Object.entries(CHARLSON_WEIGHTS).reduce((sum, [condition, weight]) => {
        const counted = inputs[condition as CharlsonCondition] && !("replacedBy" in weight && inputs[weight.replacedBy]);
        return counted ? sum + weight[weights] : sum;
      }, 0);
    const value = total("deyo");
    const band = value >= 5 ? "severe" : value >= 3 ? "moderate" : value >= 1 ? "mild" : "none";
    return { value, unit: "points", band, values: { deyo: value, quan2011: total("quan2011") } };
  },
  explain: ({ value, band }) =>
    value === 0
      ? "0 points: none of the long-term illnesses that this index counts is on record."
      : `${points(value)}: the long-term illnesses on record weigh ${band === "mild" ? "a little" : band === "moderate" ? "a fair amount" : "a lot"}. New illness should be checked sooner.`,
});
