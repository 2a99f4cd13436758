import { describe, expect, it } from "vitest";
import { regionOf } from "./region-of";

describe("a region of a file", () => {
  it("is the lines between its marks, in TypeScript and in Python", () => {
    expect(regionOf("a\n// #region one\nb\n  c\n// #endregion\nd", "one")).toBe("b\n  c");
    expect(regionOf("# region one\nb\n# endregion\n\n# region two\nc\n# endregion\n", "two")).toBe("c");
  });

  it("that is not there, or is not closed, is an error", () => {
    expect(() => regionOf("a", "one")).toThrow("one");
    expect(() => regionOf("// #region one\nb", "one")).toThrow("one");
  });
});
