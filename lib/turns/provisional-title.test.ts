import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provisionalTitle } from "./provisional-title";

describe("a chat's first title", () => {
  it("is a short message as it is, on one line", () => {
    expect(provisionalTitle("  My back\nhurts ")).toBe("My back hurts");
  });

  it("is a long message cut between words", () => {
    expect(provisionalTitle("I've had a fever of 38.6 for three days and my right side hurts at the back")).toBe("I've had a fever of 38.6 for three days and my…");
  });

  it("is never long, and never ends within a character, whatever was written", () => {
    const characters = (text: string) => [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) => {
        const title = characters(provisionalTitle(text));
        expect(title.length).toBeLessThanOrEqual(49);
        expect(provisionalTitle(text).isWellFormed()).toBe(true);
      }),
    );
    expect(provisionalTitle("👩🏽‍⚕️".repeat(60))).toBe(`${"👩🏽‍⚕️".repeat(48)}…`);
  });
});
