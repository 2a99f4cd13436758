import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluateCases } from "./evaluate";
import { FLOORS } from "./floors";
import { loadCases } from "./load-cases";
import { proportion } from "./measure";

describe("the engine on the evaluation cases", () => {
  const { result } = evaluateCases(loadCases(join(import.meta.dirname, "cases")), "2026-01-01");

  it.each(["tune", "holdout"] as const)("keeps the levels reached on the %s part", (part) => {
    const { exact, emergenciesFound, needlessEmergency } = result.parts[part];
    expect(exact.value).toBeGreaterThanOrEqual(FLOORS[part].exact);
    expect(emergenciesFound.value).toBeGreaterThanOrEqual(FLOORS[part].emergenciesFound);
    expect(needlessEmergency.value).toBeLessThanOrEqual(FLOORS[part].needlessEmergency);
  });
});

describe("a proportion", () => {
  it("has the interval of Wilson's method", () => {
    const { low, high } = proportion(81, 263);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(["0.2553", "0.3662"]);
  });
});
