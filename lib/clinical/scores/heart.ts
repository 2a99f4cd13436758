import { pointsUpTo } from "./arithmetic";
import { defineScore } from "./define-score";

/** Chest pain in the emergency department: chance of a heart event within six weeks, 0 to 10. Six 2008, Backus 2013. */
export const heart = defineScore({
  id: "heart",
  name: "Chest pain risk in hospital (HEART score)",
  sourceId: "backus-2013",
  source: "Six 2008; Backus 2013, International Journal of Cardiology",
  bands: [
    { band: "low", range: "0 to 3: 0.9 to 1.7%" },
    { band: "moderate", range: "4 to 6: 12 to 16.6%" },
    { band: "high", range: "7 to 10: 50 to 65%" },
  ],
  inputs: {
    history: { kind: "choice", label: "how much the story sounds like the heart (0 slightly, 1 moderately, 2 highly)", options: [0, 1, 2] },
    ecg: { kind: "choice", label: "heart tracing (0 normal, 1 unclear changes, 2 clear changes)", options: [0, 1, 2], also: "ECG" },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120 },
    risk_factors: { kind: "number", label: "number of heart risk factors", unit: "", min: 0, max: 10, whole: true },
    atherosclerosis: { kind: "boolean", label: "known narrowed arteries", optional: true },
    troponin: { kind: "number", label: "troponin blood test", unit: "times the upper limit of normal", min: 0, max: 100000 },
  },
  compute(i) {
    const values = {
      history: i.history,
      ecg: i.ecg,
      age: i.age < 45 ? 0 : i.age < 65 ? 1 : 2,
      risk_factors: i.atherosclerosis ? 2 : pointsUpTo([[0, 0], [2, 1], [Infinity, 2]], i.risk_factors),
      troponin: pointsUpTo([[1, 0], [3, 1], [Infinity, 2]], i.troponin),
    };
    const value = Object.values(values).reduce((sum, points) => sum + points, 0);
    return { value, unit: "points", band: value >= 7 ? "high" : value >= 4 ? "moderate" : "low", values };
  },
  explain: ({ value, band }) => {
    const chance: Record<string, string> = { low: "about 1 to 2", moderate: "about 12 to 17" };
    return `${value} of 10 points. Of 100 people with this score, ${chance[band] ?? "50 or more"} have a serious heart event within six weeks. A doctor decides with the tests at hand.`;
  },
});
