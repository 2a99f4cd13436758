import { describe, expect, it } from "vitest";
import { withoutSpokenMarks } from "./dictation";

describe("a dictated message", () => {
  it("gets its marks back", () => {
    expect(withoutSpokenMarks("my hand is swollen comma it hurts period it began on Tuesday full stop")).toBe("my hand is swollen, it hurts. it began on Tuesday.");
  });

  it("keeps a period that is a bleeding", () => {
    expect(withoutSpokenMarks("my period is late comma I feel sick period")).toBe("my period is late, I feel sick.");
    expect(withoutSpokenMarks("heavy period pain since today")).toBe("heavy period pain since today");
  });
});
