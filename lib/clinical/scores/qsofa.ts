import { countTrue } from "./arithmetic";
import { defineScore } from "./define-score";

/** Quick sepsis check for an adult with an infection, 0 to 3. Singer 2016 (Sepsis-3). */
export const qsofa = defineScore({
  id: "qsofa",
  name: "Quick sepsis check (qSOFA)",
  sourceId: "singer-2016",
  source: "Singer 2016, JAMA: Sepsis-3",
  bands: [
    { band: "lower risk", range: "0 to 1" },
    { band: "high risk", range: "2 to 3" },
  ],
  inputs: {
    altered_mentation: { kind: "boolean", label: "new confusion or drowsiness" },
    respiratory_rate: { kind: "number", label: "breathing rate", unit: "breaths a minute", min: 0, max: 80 },
    sbp: { kind: "number", label: "systolic blood pressure", unit: "mmHg", min: 30, max: 300 },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120, optional: true },
  },
  compute({ altered_mentation, respiratory_rate, sbp }) {
    const value = countTrue(altered_mentation, respiratory_rate >= 22, sbp <= 100);
    return { value, unit: "points", band: value >= 2 ? "high risk" : "lower risk" };
  },
  explain: ({ value, band }) =>
    band === "high risk"
      ? `With an infection, ${value} of 3 warning signs can mean sepsis. That needs emergency care now.`
      : `${value} of 3 warning signs were found. That does not rule sepsis out: getting worse still needs help at once.`,
});
