import { countTrue } from "./arithmetic";
import { defineScore } from "./define-score";

/** How severe pneumonia is in an adult, 0 to 5. Lim 2003, Thorax. */
export const curb65 = defineScore({
  id: "curb65",
  name: "How severe pneumonia is (CURB-65)",
  sourceId: "lim-2003",
  source: "Lim 2003, Thorax: CURB-65",
  bands: [
    { band: "low", range: "0 to 1: about 3% or fewer die" },
    { band: "moderate", range: "2: about 9%" },
    { band: "severe", range: "3 to 5: 15 to 40%" },
  ],
  inputs: {
    confusion: { kind: "boolean", label: "new confusion" },
    urea: { kind: "number", label: "blood urea", unit: "mmol/L", min: 0.5, max: 100 },
    respiratory_rate: { kind: "number", label: "breathing rate", unit: "breaths a minute", min: 0, max: 80 },
    sbp: { kind: "number", label: "systolic blood pressure", unit: "mmHg", min: 30, max: 300 },
    dbp: { kind: "number", label: "diastolic blood pressure", unit: "mmHg", min: 10, max: 200 },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120 },
  },
  compute({ confusion, urea, respiratory_rate, sbp, dbp, age }) {
    const value = countTrue(confusion, urea > 7, respiratory_rate >= 30, sbp < 90 || dbp <= 60, age >= 65);
    return { value, unit: "points", band: value >= 3 ? "severe" : value === 2 ? "moderate" : "low" };
  },
  explain: ({ value, band }) => {
    if (band === "severe") return `${value} of 5 points: severe pneumonia. That needs hospital care now.`;
    if (band === "moderate") return `${value} of 5 points: moderate pneumonia. A hospital should look at it today.`;
    return `${value} of 5 points: pneumonia of this kind can often be treated at home, if a clinician agrees.`;
  },
});
