import { describe, expect, it } from "vitest";
import { BadInput } from "./bad-input";
import { runInteractionsLine } from "./interactions";
import { runScoreLine } from "./score";

const GOFF = { sex: "female", race: "black", age: 55, total_chol: 213, hdl: 50, sbp: 120, bp_treated: false, smoker: false, diabetes: false };

describe("score line", () => {
  it("gives the result with its id", () => {
    expect(runScoreLine({ id: "1", model: "pce_2013", inputs: GOFF })).toEqual({ id: "1", model: "pce_2013", status: "ok", value: 3, unit: "%", band: "low" });
  });

  it("gives PREVENT's ten-year figures under their plain names too", () => {
    const inputs = { sex: "female", age: 50, total_chol: 200, hdl: 45, sbp: 160, bp_treated: true, statin: false, diabetes: true, smoker: false, egfr: 90, bmi: 35 };
    expect(runScoreLine({ id: "1", model: "prevent_2023_base", inputs })).toMatchObject({ values: { total_cvd: 14.68, total_cvd_10y: 14.68, ascvd: 9.2, hf: 8.06 } });
  });

  it("refuses with a reason, an unknown model too", () => {
    expect(runScoreLine({ id: "1", model: "pce_2013", inputs: { ...GOFF, age: 30 } })).toMatchObject({ id: "1", model: "pce_2013", status: "refused", reason: expect.stringContaining("40 to 79") as string });
    expect(runScoreLine({ id: "1", model: "nothing", inputs: {} })).toMatchObject({ status: "refused" });
  });

  it.each([null, 3, [], {}, { id: "1" }, { id: "1", model: "news2" }, { id: "1", model: 3, inputs: {} }, { id: "1", model: "news2", inputs: [] }, { model: "news2", inputs: {} }])("%o is bad input", (line) => {
    expect(() => runScoreLine(line)).toThrow(BadInput);
  });
});

describe("interactions line", () => {
  it("gives the report with its id", () => {
    expect(runInteractionsLine({ id: "1", drugs: ["warfarin", "ibuprofen", "xyzzy"], allergies: ["penicillin"] })).toMatchObject({
      id: "1", interactions: [{ a: "warfarin", b: "ibuprofen", severity: "major" }], allergies: [], unknown: ["xyzzy"],
    });
  });

  it("takes pregnancy, breastfeeding and conditions where given", () => {
    expect(runInteractionsLine({ id: "1", drugs: ["ibuprofen"], pregnant: true, pregnancyWeeks: 30, breastfeeding: false, conditions: ["asthma"] })).toMatchObject({ cautions: [{ kind: "pregnancy" }, { kind: "condition" }] });
  });

  it.each([{ id: "1" }, { id: "1", drugs: "warfarin" }, { id: "1", drugs: [3] }, { id: "1", drugs: [], allergies: "penicillin" }, { id: "1", drugs: [], pregnant: "yes" }, { id: "1", drugs: [], pregnancyWeeks: 90 }, "text"])("%o is bad input", (line) => {
    expect(() => runInteractionsLine(line)).toThrow(BadInput);
  });
});
