import type { Band } from "./arithmetic";

/** Percent in ten years. ACC/AHA 2019 prevention guideline. */
export const CARDIOVASCULAR_BANDS: readonly Band[] = [
  { band: "low", from: 0 },
  { band: "borderline", from: 5 },
  { band: "intermediate", from: 7.5 },
  { band: "high", from: 20 },
];

export function cardiovascularAdvice(band: string): string {
  switch (band) {
    case "low":
      return "That is low. Healthy habits keep it so.";
    case "borderline":
      return "That is a little raised. Healthy habits help; talk about it at a routine visit.";
    case "intermediate":
      return "That is raised. It is worth talking with a doctor about habits and tablets that lower it.";
    default:
      return "That is high. Please see a doctor about ways to lower it.";
  }
}
