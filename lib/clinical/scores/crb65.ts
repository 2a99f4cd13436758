import { countTrue } from "./arithmetic";
import { defineScore } from "./define-score";

/** CURB-65 without the blood test, for use outside hospital, 0 to 4. Bands as in NICE's pneumonia guidance. */
export const crb65 = defineScore({
  id: "crb65",
  name: "How severe pneumonia is, without a blood test (CRB-65)",
  sourceId: "lim-2003",
  source: "Lim 2003, Thorax: CURB-65 without urea",
  bands: [
    { band: "low", range: "0" },
    { band: "moderate", range: "1 to 2" },
    { band: "severe", range: "3 to 4" },
  ],
  inputs: {
    confusion: { kind: "boolean", label: "new confusion" },
    respiratory_rate: { kind: "number", label: "breathing rate", unit: "breaths a minute", min: 0, max: 80 },
    sbp: { kind: "number", label: "systolic blood pressure", unit: "mmHg", min: 30, max: 300 },
    dbp: { kind: "number", label: "diastolic blood pressure", unit: "mmHg", min: 10, max: 200 },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120 },
  },
  compute({ confusion, respiratory_rate, sbp, dbp, age }) {
    const value = countTrue(confusion, respiratory_rate >= 30, sbp < 90 || dbp <= 60, age >= 65);
    return { value, unit: "points", band: value >= 3 ? "severe" : value >= 1 ? "moderate" : "low" };
  },
  explain: ({ value, band }) => {
    if (band === "severe") return `${value} of 4 points: if this is pneumonia, it is severe. That needs hospital care now.`;
    if (band === "moderate") return `${value} of 4 points: if this is pneumonia, a hospital may need to look at it. See a clinician today.`;
    return "0 of 4 points: if this is pneumonia, it can often be treated at home, if a clinician agrees.";
  },
});
