import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleFrom } from "./title-from";

describe("a chat's first title", () => {
  it("is a short message as it is, on one line", () => {
    expect(titleFrom("  My back\nhurts ")).toBe("My back hurts");
  });

  it("is a long message cut between words", () => {
    expect(titleFrom("I've had a fever of 38.6 for three days and my right side hurts at the back")).toBe("I've had a fever of 38.6 for three days and my…");
  });

  it("is never long, whatever was written", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => titleFrom(text).length <= 49));
  });
});
