import { countTrue } from "./arithmetic";
import { defineScore } from "./define-score";

/** Stroke risk with atrial fibrillation, 0 to 9. Lip 2010. Being female counts only with another reason. */
export const cha2ds2Vasc = defineScore({
  id: "cha2ds2_vasc",
  name: "Stroke risk with atrial fibrillation (CHA2DS2-VASc)",
  sourceId: "lip-2010",
  source: "Lip 2010, Chest: CHA2DS2-VASc",
  bands: [
    { band: "low", range: "0 for men, 0 to 1 for women" },
    { band: "moderate", range: "1 for men" },
    { band: "high", range: "2 and above" },
  ],
  inputs: {
    chf: { kind: "boolean", label: "heart failure" },
    hypertension: { kind: "boolean", label: "high blood pressure" },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120 },
    diabetes: { kind: "boolean", label: "diabetes" },
    stroke: { kind: "boolean", label: "an earlier stroke, mini-stroke or clot" },
    vascular_disease: { kind: "boolean", label: "a heart attack or narrowed arteries" },
    sex: { kind: "choice", label: "sex", options: ["female", "male"] },
  },
  compute({ chf, hypertension, age, diabetes, stroke, vascular_disease, sex }) {
    const forAge = age >= 75 ? 2 : age >= 65 ? 1 : 0;
    const reasons = countTrue(chf, hypertension, diabetes, vascular_disease) + (stroke ? 2 : 0) + forAge;
    const value = reasons + (sex === "female" ? 1 : 0);
    return { value, unit: "points", band: reasons === 0 ? "low" : value >= 2 ? "high" : "moderate" };
  },
  explain: ({ value, band }) => {
    if (band === "high") return `${value} of 9 points: the risk of a stroke is high enough that blood thinners usually help. Talk with a doctor; do not stop one that you take.`;
    if (band === "moderate") return `${value} of 9 points: a blood thinner may be worth it. Talk with a doctor.`;
    return `${value} of 9 points: the risk of a stroke is low, and a blood thinner is usually not needed.`;
  },
});
