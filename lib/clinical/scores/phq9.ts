import { bandOf } from "./arithmetic";
import { defineScore } from "./define-score";

const BANDS = [
  { band: "minimal", from: 0 },
  { band: "mild", from: 5 },
  { band: "moderate", from: 10 },
  { band: "moderately severe", from: 15 },
  { band: "severe", from: 20 },
] as const;

/**
 * Depression questionnaire, 0 to 27. Kroenke 2001. Any answer but "not at all" to the ninth item (thoughts of
 * being better off dead or of self-harm) sets `alert`, whatever the total.
 */
export const phq9 = defineScore({
  id: "phq9",
  name: "Depression questionnaire (PHQ-9)",
  sourceId: "kroenke-2001",
  source: "Kroenke 2001, Journal of General Internal Medicine: PHQ-9",
  bands: [
    { band: "minimal", range: "0 to 4" },
    { band: "mild", range: "5 to 9" },
    { band: "moderate", range: "10 to 14" },
    { band: "moderately severe", range: "15 to 19" },
    { band: "severe", range: "20 to 27" },
  ],
  inputs: {
    items: { kind: "answers", label: "answers to the nine questions, 0 for not at all to 3 for nearly every day", count: 9, min: 0, max: 3 },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120, optional: true },
  },
  compute({ items }) {
    const value = items.reduce((sum, answer) => sum + answer, 0);
    const selfHarm = items[8] ?? 0;
    return { value, unit: "points", band: bandOf(BANDS, value), values: { item_9: selfHarm }, ...(selfHarm > 0 ? { alert: "suicide_risk" as const } : {}) };
  },
  explain: ({ value, band, alert }) => {
    const start = `${value} of 27 points: signs of ${band} depression over the last two weeks.`;
    if (alert === "suicide_risk") return `${start} Thoughts of self-harm were named. Please talk to someone now: call your crisis line or the emergency number.`;
    return value >= 10 ? `${start} Please talk with a doctor about it.` : `${start} If it lasts or gets worse, talk with a doctor.`;
  },
});
