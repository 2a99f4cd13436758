import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluateCases } from "./evaluate";
import { loadCases } from "./load-cases";
import { proportion } from "./measure";

/** Levels that were reached; a change that falls below one of them is a step back. */
const FLOORS = { tune: { exact: 0.86, emergencies: 0.97 }, holdout: { exact: 0.7, emergencies: 0.82 } } as const;
/** Cases for home or a routine visit that may be sent to emergency care. */
const MOST_NEEDLESS_EMERGENCY = 0.06;

describe("the engine on the evaluation cases", () => {
  const { result } = evaluateCases(loadCases(join(import.meta.dirname, "cases")), "2026-01-01");

  it.each(["tune", "holdout"] as const)("keeps the levels reached on the %s part", (part) => {
    const { exact, emergenciesFound, needlessEmergency } = result.parts[part];
    expect(exact.value).toBeGreaterThanOrEqual(FLOORS[part].exact);
    expect(emergenciesFound.value).toBeGreaterThanOrEqual(FLOORS[part].emergencies);
    expect(needlessEmergency.value).toBeLessThanOrEqual(MOST_NEEDLESS_EMERGENCY);
  });
});

describe("a proportion", () => {
  it("has the interval of Wilson's method", () => {
    const { low, high } = proportion(81, 263);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(["0.2553", "0.3662"]);
  });
});
