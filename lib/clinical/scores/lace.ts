import { pointsUpTo } from "./arithmetic";
import { defineScore } from "./define-score";

/** Chance of coming back to hospital within 30 days of going home, 0 to 19. van Walraven 2010. */
export const lace = defineScore({
  id: "lace",
  name: "Risk of going back to hospital (LACE)",
  sourceId: "van-walraven-2010",
  source: "van Walraven 2010, Canadian Medical Association Journal: LACE index",
  bands: [
    { band: "low", range: "0 to 4" },
    { band: "moderate", range: "5 to 9" },
    { band: "high", range: "10 and above" },
  ],
  inputs: {
    length_of_stay: { kind: "number", label: "days in hospital", unit: "days", min: 0, max: 365 },
    acute: { kind: "boolean", label: "admitted as an emergency" },
    charlson: { kind: "number", label: "Charlson index", unit: "points", min: 0, max: 37, whole: true },
    ed_visits: { kind: "number", label: "emergency visits in the last six months", unit: "visits", min: 0, max: 200, whole: true },
    age: { kind: "number", label: "age", unit: "years", min: 18, max: 120, optional: true },
  },
  compute({ length_of_stay, acute, charlson, ed_visits }) {
    // Days are counted as full days: less than one is 0.
    const days = Math.floor(length_of_stay);
    const values = {
      length_of_stay: pointsUpTo([[0, 0], [1, 1], [2, 2], [3, 3], [6, 4], [13, 5], [Infinity, 7]], days),
      acute: acute ? 3 : 0,
      charlson: charlson >= 4 ? 5 : charlson,
      ed_visits: Math.min(ed_visits, 4),
    };
    const value = Object.values(values).reduce((sum, points) => sum + points, 0);
    return { value, unit: "points", band: value >= 10 ? "high" : value >= 5 ? "moderate" : "low", values };
  },
  explain: ({ value, band }) =>
    `${value} of 19 points: the chance of going back to hospital within 30 days is ${band}.${band === "high" ? " An early check-up after going home helps." : ""}`,
});
