import { countTrue } from "./arithmetic";
import { defineScore } from "./define-score";

/**
 * Whether a clot in the lung can be ruled out without tests: the number of criteria that speak against it, 0 to 8.
 * Kline 2004. It holds only where a clinician already thinks a clot unlikely.
 */
export const perc = defineScore({
  id: "perc",
  name: "Can a clot in the lung be ruled out? (PERC)",
  sourceId: "kline-2004",
  source: "Kline 2004, Journal of Thrombosis and Haemostasis: PERC rule",
  bands: [
    { band: "negative", range: "0: ruled out if thought unlikely" },
    { band: "positive", range: "1 to 8: not ruled out" },
  ],
  inputs: {
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120 },
    heart_rate: { kind: "number", label: "heart rate", unit: "beats a minute", min: 10, max: 300 },
    spo2: { kind: "number", label: "oxygen saturation", unit: "%", min: 40, max: 100 },
    unilateral_leg_swelling: { kind: "boolean", label: "swelling of one leg" },
    haemoptysis: { kind: "boolean", label: "coughing up blood" },
    recent_surgery_or_trauma: { kind: "boolean", label: "an operation or injury within four weeks" },
    previous_pe_dvt: { kind: "boolean", label: "an earlier clot in leg or lung" },
    hormone_use: { kind: "boolean", label: "taking oestrogen" },
  },
  compute(i) {
    const value = countTrue(
      i.age >= 50, i.heart_rate >= 100, i.spo2 < 95, i.unilateral_leg_swelling, i.haemoptysis, i.recent_surgery_or_trauma, i.previous_pe_dvt, i.hormone_use,
    );
    return { value, unit: "criteria", band: value === 0 ? "negative" : "positive" };
  },
  explain: ({ value, band }) =>
    band === "negative"
      ? "None of the eight warning signs was found. If a clinician thinks a clot unlikely, no test is needed for it."
      : `${value} of 8 warning signs were found, so a clot in the lung cannot be ruled out without tests.`,
});
