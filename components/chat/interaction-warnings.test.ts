import { describe, expect, it } from "vitest";
import { warningsOf } from "./interaction-warnings";

const words = { consequence: "It can cause bleeding.", action: "Ask first.", source: "BNF" };

describe("warnings about medicines", () => {
  it("stand worst first, allergies before pairs of the same weight", () => {
    const warnings = warningsOf({
      interactions: [
        { a: "lisinopril", b: "ibuprofen", severity: "moderate", ...words },
        { a: "sildenafil", b: "nitrates", severity: "contraindicated", ...words },
        { a: "warfarin", b: "ibuprofen", severity: "major", ...words },
      ],
      allergies: [{ allergy: "penicillin", drug: "amoxicillin", severity: "contraindicated", ...words }],
    });
    expect(warnings.map(({ title }) => title)).toEqual([
      "Do not take amoxicillin: your penicillin allergy",
      "Do not take sildenafil and nitrates together",
      "Do not take warfarin and ibuprofen together unless a clinician told you to",
      "Lisinopril with ibuprofen",
    ]);
  });

  it("never tells to stop a pair that only needs care", () => {
    const [warning] = warningsOf({ interactions: [{ a: "metformin", b: "alcohol", severity: "minor", ...words }], allergies: [] });
    expect(warning?.title).not.toMatch(/do not/i);
  });
});
