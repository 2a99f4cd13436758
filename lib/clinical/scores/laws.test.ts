import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InputSpec } from "./model";
import type { ScoreResult } from "../types";
import { runScore } from "./run-score";
import { SCORE_MODELS } from "./score-models";

function arbitrary(spec: InputSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case "number":
      return fc.integer({ min: Math.ceil(spec.min), max: spec.max === undefined ? Math.ceil(spec.below) - 1 : Math.floor(spec.max) });
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...spec.options);
    case "answers":
      return fc.array(fc.integer({ min: spec.min, max: spec.max }), { minLength: spec.count, maxLength: spec.count });
  }
}

const inputsFor = (id: string) =>
  fc.record(Object.fromEntries(Object.entries(SCORE_MODELS.get(id)?.inputs ?? {}).map(([name, spec]) => [name, name === "pregnant" ? fc.constant(false) : arbitrary(spec)])));

function ok(result: ScoreResult): Extract<ScoreResult, { status: "ok" }> {
  if (result.status === "refused") throw new Error(result.reason);
  return result;
}

describe("whatever the inputs within range", () => {
  it.each([...SCORE_MODELS.keys()])("%s gives a finite value in one of its bands, the same every time", (id) => {
    const bands = SCORE_MODELS.get(id)?.bands.map(({ band }) => band) ?? [];
    fc.assert(fc.property(inputsFor(id), (inputs) => {
      const result = ok(runScore(id, inputs));
      expect(Number.isFinite(result.value)).toBe(true);
      expect(bands).toContain(result.band);
      expect(runScore(id, inputs)).toEqual(result);
    }));
  });
});

it.each([...SCORE_MODELS.keys()])("%s never throws, whatever it is given", (id) => {
  fc.assert(fc.property(fc.anything(), (inputs) => {
    expect(["ok", "refused"]).toContain(runScore(id, inputs).status);
  }));
});

it.each(["news2", "heart", "lace"])("%s is the sum of its parts", (id) => {
  fc.assert(fc.property(inputsFor(id), (inputs) => {
    const result = ok(runScore(id, inputs));
    expect(Object.values(result.values ?? {}).reduce((sum, part) => sum + part, 0)).toBe(result.value);
  }));
});

describe.each(["qsofa", "curb65", "crb65", "wells_pe", "cha2ds2_vasc", "charlson", "perc"])("%s", (id) => {
  it("never falls when one more sign is found", () => {
    const signs = Object.entries(SCORE_MODELS.get(id)?.inputs ?? {}).filter(([, spec]) => spec.kind === "boolean").map(([name]) => name);
    fc.assert(fc.property(inputsFor(id), fc.constantFrom(...signs), (inputs, sign) => {
      expect(ok(runScore(id, { ...inputs, [sign]: true })).value).toBeGreaterThanOrEqual(ok(runScore(id, { ...inputs, [sign]: false })).value);
    }));
  });
});

it.each(["cha2ds2_vasc", "curb65", "crb65", "heart", "perc"])("%s never falls with age", (id) => {
  fc.assert(fc.property(inputsFor(id), fc.integer({ min: 18, max: 119 }), (inputs, age) => {
    expect(ok(runScore(id, { ...inputs, age: age + 1 })).value).toBeGreaterThanOrEqual(ok(runScore(id, { ...inputs, age })).value);
  }));
});

it("PREVENT rises with smoking, diabetes and a kidney function that falls", () => {
  const inputs = inputsFor("prevent_2023_base");
  const value = (given: object) => ok(runScore("prevent_2023_base", given)).value;
  fc.assert(fc.property(inputs, fc.integer({ min: 15, max: 139 }), (given, egfr) => {
    const young = { ...given, age: 45 };
    expect(value({ ...young, smoker: true })).toBeGreaterThanOrEqual(value({ ...young, smoker: false }));
    expect(value({ ...young, diabetes: true })).toBeGreaterThanOrEqual(value({ ...young, diabetes: false }));
    expect(value({ ...young, egfr })).toBeGreaterThanOrEqual(value({ ...young, egfr: egfr + 1 }));
  }));
});

it("Pooled Cohort Equations rise with age in a man without other changes", () => {
  const man = { sex: "male", race: "white", total_chol: 200, hdl: 50, sbp: 130, bp_treated: false, smoker: false, diabetes: false };
  fc.assert(fc.property(fc.integer({ min: 40, max: 78 }), (age) => {
    expect(ok(runScore("pce_2013", { ...man, age: age + 1 })).value).toBeGreaterThanOrEqual(ok(runScore("pce_2013", { ...man, age })).value);
  }));
});
