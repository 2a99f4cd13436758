import { bandOf, roundTo } from "./arithmetic";
import { CARDIOVASCULAR_BANDS, cardiovascularAdvice } from "./cardiovascular-bands";
import { defineScore } from "./define-score";
import { COEFFICIENTS } from "./pce-coefficients";

/** Pooled Cohort Equations: chance of a first heart attack or stroke within ten years, in percent. Goff 2013. */
export const pce2013 = defineScore({
  id: "pce_2013",
  name: "Ten-year heart attack and stroke risk (Pooled Cohort Equations)",
  sourceId: "goff-2013",
  source: "Goff 2013, ACC/AHA guideline on cardiovascular risk",
  bands: [
    { band: "low", range: "below 5%" },
    { band: "borderline", range: "5 to below 7.5%" },
    { band: "intermediate", range: "7.5 to below 20%" },
    { band: "high", range: "20% and above" },
  ],
  inputs: {
    age: { kind: "number", label: "age", unit: "years", min: 40, max: 79 },
    sex: { kind: "choice", label: "sex", options: ["female", "male"] },
    // The equations were fitted for two groups; everyone else is computed as the first, as the guideline says.
    race: { kind: "choice", label: "race", options: ["white", "black", "other"] },
    total_chol: { kind: "number", label: "total cholesterol", unit: "mg/dL", min: 130, max: 320, also: "total_chol_mgdl" },
    hdl: { kind: "number", label: "HDL cholesterol", unit: "mg/dL", min: 20, max: 100, also: "hdl_mgdl" },
    sbp: { kind: "number", label: "systolic blood pressure", unit: "mmHg", min: 90, max: 200 },
    bp_treated: { kind: "boolean", label: "treatment for high blood pressure" },
    smoker: { kind: "boolean", label: "smoking now" },
    diabetes: { kind: "boolean", label: "diabetes" },
  },
  compute({ age, sex, race, total_chol, hdl, sbp, bp_treated, smoker, diabetes }) {
    const c = COEFFICIENTS[race === "black" ? "black" : "white"][sex];
    const lnAge = Math.log(age);
    const lnChol = Math.log(total_chol);
    const lnHdl = Math.log(hdl);
    const lnSbp = Math.log(sbp);
    const pressure = bp_treated ? c.treated : c.untreated;
    const sum =
      c.lnAge * lnAge + c.lnAgeSquared * lnAge ** 2 + c.lnChol * lnChol + c.ageChol * lnAge * lnChol + c.lnHdl * lnHdl +
      c.ageHdl * lnAge * lnHdl + pressure.lnSbp * lnSbp + pressure.ageSbp * lnAge * lnSbp +
      (smoker ? c.smoker + c.ageSmoker * lnAge : 0) + (diabetes ? c.diabetes : 0);
    const risk = 100 * (1 - c.baselineSurvival ** Math.exp(sum - c.mean));
    return { value: roundTo(risk, 1), unit: "%", band: bandOf(CARDIOVASCULAR_BANDS, risk) };
  },
  explain: ({ value, band }) =>
    `Of 100 people like this, about ${Math.max(1, Math.round(value))} would have a first heart attack or stroke in the next ten years. ${cardiovascularAdvice(band)}`,
});
