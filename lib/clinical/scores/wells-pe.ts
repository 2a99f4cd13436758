import { points } from "./arithmetic";
import { defineScore } from "./define-score";

/** How likely a clot in the lung is, 0 to 12.5. Wells 2000, two-level reading. */
export const wellsPe = defineScore({
  id: "wells_pe",
  name: "How likely a clot in the lung is (Wells score)",
  sourceId: "wells-2000",
  source: "Wells 2000, Thrombosis and Haemostasis",
  bands: [
    { band: "PE unlikely", range: "up to 4" },
    { band: "PE likely", range: "above 4" },
  ],
  inputs: {
    clinical_signs_dvt: { kind: "boolean", label: "swollen, painful leg as with a clot" },
    pe_most_likely: { kind: "boolean", label: "a clot in the lung as the most likely cause" },
    heart_rate: { kind: "number", label: "heart rate", unit: "beats a minute", min: 10, max: 300 },
    immobilisation_or_surgery: { kind: "boolean", label: "three days in bed or an operation within four weeks" },
    previous_pe_dvt: { kind: "boolean", label: "an earlier clot in leg or lung" },
    haemoptysis: { kind: "boolean", label: "coughing up blood" },
    malignancy: { kind: "boolean", label: "cancer treated within six months" },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120, optional: true },
  },
  compute(i) {
    const value =
      (i.clinical_signs_dvt ? 3 : 0) + (i.pe_most_likely ? 3 : 0) + (i.heart_rate > 100 ? 1.5 : 0) + (i.immobilisation_or_surgery ? 1.5 : 0) +
      (i.previous_pe_dvt ? 1.5 : 0) + (i.haemoptysis ? 1 : 0) + (i.malignancy ? 1 : 0);
    return { value, unit: "points", band: value > 4 ? "PE likely" : "PE unlikely" };
  },
  explain: ({ value, band }) =>
    band === "PE likely"
      ? `${points(value)}: a clot in the lung is likely enough for a scan now. Go to emergency care.`
      : `${points(value)}: a clot in the lung is less likely, but not ruled out. A blood test can help to decide.`,
});
