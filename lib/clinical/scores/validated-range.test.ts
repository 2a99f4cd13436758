import { describe, expect, it } from "vitest";
import { allowedInputs } from "./sample-inputs.fixture";
import { explainScore, runScore } from "./run-score";
import { SCORE_MODELS } from "./score-models";

const models = [...SCORE_MODELS.values()];
const inputsOf = models.flatMap((model) => Object.entries(model.inputs).map(([name, spec]) => ({ id: model.id, name, spec })));
const withInput = (id: string, name: string, value: unknown) => runScore(id, { ...allowedInputs(id), [name]: value });

describe.each(models)("$id", ({ id }) => {
  it("runs on inputs at the lower ends of its ranges", () => {
    expect(runScore(id, allowedInputs(id))).toMatchObject({ status: "ok", model: id });
  });

  it.each([undefined, null, "text", 3, []])("refuses %o in place of inputs", (inputs) => {
    expect(runScore(id, inputs)).toMatchObject({ status: "refused" });
  });
});

describe.each(inputsOf)("$id: $name", ({ id, name, spec }) => {
  it("missing is refused by name, unless it is optional", () => {
    const { [name]: _left, ...rest } = allowedInputs(id);
    const result = runScore(id, rest);
    if (spec.optional) expect(result.status).toBe("ok");
    else expect(result).toMatchObject({ status: "refused", reason: expect.stringContaining(name) as string });
  });

  it.each([null, Number.NaN, Number.POSITIVE_INFINITY, {}, "1", [1], "an unknown option"])("%o is refused by name", (value) => {
    expect(withInput(id, name, value)).toMatchObject({ status: "refused", reason: expect.stringContaining(name) as string });
  });

  if (spec.kind === "number") {
    const top = spec.max ?? spec.below ?? 0;
    it("is refused outside its range, with the range in the reason", () => {
      for (const value of [spec.min - 0.001, top + 0.001, -1e9, 1e9]) {
        expect(withInput(id, name, value)).toMatchObject({ status: "refused", reason: expect.stringContaining(String(spec.min)) as string });
      }
    });
    it("is taken at both ends of its range", () => {
      expect(withInput(id, name, spec.min).status).toBe("ok");
      expect(withInput(id, name, top).status).toBe(spec.max === undefined ? "refused" : "ok");
    });
  }
  if (spec.kind === "boolean") {
    it.each([0, 1, "true", "yes"])("takes true and false only, not %o", (value) => {
      expect(withInput(id, name, value)).toMatchObject({ status: "refused" });
    });
  }
});

describe("PREVENT's own limits", () => {
  const values = (change: object) => {
    const result = runScore("prevent_2023_base", { ...allowedInputs("prevent_2023_base"), age: 50, bmi: 25, ...change });
    return result.status === "ok" ? Object.keys(result.values ?? {}) : [];
  };

  it("leaves out heart failure, and only that, for a body mass index outside 18.5 to below 40", () => {
    for (const bmi of [18.4, 40, 55]) {
      expect(values({ bmi })).not.toContain("hf_10y");
      expect(values({ bmi })).toEqual(expect.arrayContaining(["total_cvd_10y", "ascvd_10y", "total_cvd_30y"]));
    }
    for (const bmi of [18.5, 39.9]) expect(values({ bmi })).toContain("hf_10y");
  });

  it("gives 30-year figures from 30 to 59 only", () => {
    expect(values({ age: 59 })).toContain("total_cvd_30y");
    expect(values({ age: 60 })).not.toContain("total_cvd_30y");
    expect(values({ age: 59.5 })).not.toContain("total_cvd_30y");
  });
});

it("does not take race into account outside the equations that were made with it", () => {
  const inputs = allowedInputs("prevent_2023_base");
  expect(runScore("prevent_2023_base", { ...inputs, race: "black" })).toEqual(runScore("prevent_2023_base", inputs));
});

it("refuses a value given twice that differs", () => {
  expect(runScore("pce_2013", { ...allowedInputs("pce_2013"), hdl_mgdl: 99 })).toMatchObject({ status: "refused" });
});

it("refuses NEWS2 in pregnancy and for children", () => {
  expect(withInput("news2", "pregnant", true)).toMatchObject({ status: "refused" });
  expect(withInput("news2", "age", 12)).toMatchObject({ status: "refused" });
});

it("refuses a model that it does not know, naming it", () => {
  expect(runScore("framingham", {})).toMatchObject({ status: "refused", model: "framingham", reason: expect.stringContaining("framingham") as string });
});

it("explains every result, refused ones too", () => {
  for (const { id } of models) {
    expect(explainScore(runScore(id, allowedInputs(id))).length).toBeGreaterThan(20);
    expect(explainScore(runScore(id, {}))).toContain("could not be worked out");
  }
});
