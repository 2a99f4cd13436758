import { bandOf, roundTo } from "./arithmetic";
import { CARDIOVASCULAR_BANDS, cardiovascularAdvice } from "./cardiovascular-bands";
import { defineScore } from "./define-score";
import { PREVENT_COEFFICIENTS, PREVENT_OUTCOMES, PREVENT_TERMS } from "./prevent-coefficients";
import type { PreventTerm } from "./prevent-coefficients";

/** mmol/L of cholesterol for one mg/dL */
const MMOL_PER_MG = 0.02586;
/** The heart failure equations use the body mass index and hold from the first to below the second, kg/m2. */
const BMI_RANGE = { min: 18.5, below: 40 };
/** Years for which the 30-year equations were made. */
const THIRTY_YEAR_AGES = { min: 30, max: 59 };

interface PreventInputs {
  age: number;
  total_chol: number;
  hdl: number;
  sbp: number;
  bp_treated: boolean;
  statin: boolean;
  diabetes: boolean;
  smoker: boolean;
  egfr: number;
  bmi: number;
}

/** Centred and scaled as in the supplement of Khan 2023. */
function terms(i: PreventInputs): Readonly<Record<PreventTerm, number>> {
  const age = (i.age - 55) / 10;
  const nonHdl = (i.total_chol - i.hdl) * MMOL_PER_MG - 3.5;
  const hdl = (i.hdl * MMOL_PER_MG - 1.3) / 0.3;
  const sbpFrom110 = (Math.max(i.sbp, 110) - 130) / 20;
  const bmiFrom30 = (Math.max(i.bmi, 30) - 30) / 5;
  const egfrBelow60 = (Math.min(i.egfr, 60) - 60) / -15;
  const [diabetes, smoker, bpTreated, statin] = [Number(i.diabetes), Number(i.smoker), Number(i.bp_treated), Number(i.statin)];
  return {
    age, ageSquared: age ** 2, nonHdl, hdl, sbpBelow110: (Math.min(i.sbp, 110) - 110) / 20, sbpFrom110, diabetes, smoker,
    bmiBelow30: (Math.min(i.bmi, 30) - 25) / 5, bmiFrom30, egfrBelow60, egfrFrom60: (Math.max(i.egfr, 60) - 90) / -15,
    bpTreated, statin, treatedSbpFrom110: bpTreated * sbpFrom110, treatedNonHdl: statin * nonHdl,
    ageNonHdl: age * nonHdl, ageHdl: age * hdl, ageSbpFrom110: age * sbpFrom110, ageDiabetes: age * diabetes,
    ageSmoker: age * smoker, ageBmiFrom30: age * bmiFrom30, ageEgfrBelow60: age * egfrBelow60, constant: 1,
  };
}

function percent(coefficients: readonly number[], term: Readonly<Record<PreventTerm, number>>): number {
  const z = PREVENT_TERMS.reduce((sum, name, index) => sum + (coefficients[index] ?? 0) * term[name], 0);
  return 100 / (1 + Math.exp(-z));
}

/**
 * AHA PREVENT base equations: percent within 10 and 30 years for all cardiovascular disease, its atherosclerotic
 * part and heart failure. The headline is all cardiovascular disease in 10 years. Khan 2023.
 */
export const prevent2023Base = defineScore({
  id: "prevent_2023_base",
  name: "Heart, stroke and heart failure risk (AHA PREVENT)",
  sourceId: "khan-2023",
  source: "Khan 2023, Circulation: AHA PREVENT equations",
  bands: [
    { band: "low", range: "below 5%" },
    { band: "borderline", range: "5 to below 7.5%" },
    { band: "intermediate", range: "7.5 to below 20%" },
    { band: "high", range: "20% and above" },
  ],
  inputs: {
    age: { kind: "number", label: "age", unit: "years", min: 30, max: 79 },
    sex: { kind: "choice", label: "sex", options: ["female", "male"] },
    total_chol: { kind: "number", label: "total cholesterol", unit: "mg/dL", min: 130, max: 320, also: "total_chol_mgdl" },
    hdl: { kind: "number", label: "HDL cholesterol", unit: "mg/dL", min: 20, max: 100, also: "hdl_mgdl" },
    sbp: { kind: "number", label: "systolic blood pressure", unit: "mmHg", min: 90, max: 200 },
    bp_treated: { kind: "boolean", label: "treatment for high blood pressure" },
    statin: { kind: "boolean", label: "taking a statin" },
    diabetes: { kind: "boolean", label: "diabetes" },
    smoker: { kind: "boolean", label: "smoking now" },
    egfr: { kind: "number", label: "kidney function (eGFR)", unit: "mL/min/1.73 m2", min: 15, max: 140 },
    // Its validated range concerns the heart failure equations alone; here it is only checked to be a body mass index.
    bmi: { kind: "number", label: "body mass index", unit: "kg/m2", min: 10, max: 100 },
  },
  compute(inputs) {
    const term = terms(inputs);
    const horizons = inputs.age <= THIRTY_YEAR_AGES.max ? (["10y", "30y"] as const) : (["10y"] as const);
    const bmiFits = inputs.bmi >= BMI_RANGE.min && inputs.bmi < BMI_RANGE.below;
    const values: Record<string, number> = {};
    for (const horizon of horizons) {
      for (const outcome of PREVENT_OUTCOMES) {
        if (outcome === "hf" && !bmiFits) continue;
        values[`${outcome}_${horizon}`] = roundTo(percent(PREVENT_COEFFICIENTS[horizon][inputs.sex][outcome], term), 2);
      }
    }
    const headline = percent(PREVENT_COEFFICIENTS["10y"][inputs.sex].total_cvd, term);
    return { value: roundTo(headline, 2), unit: "%", band: bandOf(CARDIOVASCULAR_BANDS, headline), values };
  },
  explain: ({ value, band, values }) => {
    const heartFailure = values?.["hf_10y"] === undefined ? " Heart failure alone was left out: the body mass index is outside 18.5 to below 40." : "";
    return `Of 100 people like this, about ${Math.max(1, Math.round(value))} would have a heart attack, a stroke or heart failure in the next ten years. ${cardiovascularAdvice(band)}${heartFailure}`;
  },
});
