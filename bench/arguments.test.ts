import { describe, expect, it } from "vitest";
import { parseArguments, PARTS } from "./arguments.ts";

describe("parseArguments", () => {
  it("measures everything with 100 patients when nothing is said", () => {
    expect(parseArguments([])).toMatchObject({ parts: PARTS, crowds: [100], profile: "textbook", mode: "concurrent", url: null, json: false });
  });

  it("measures the crowd alone when the crowd is described", () => {
    for (const args of [["--patients", "7"], ["--curve", "1,10"], ["--profile", "instant"], ["--mode", "sequential"]]) {
      expect(parseArguments(args).parts).toEqual(["crowd"]);
    }
    expect(parseArguments(["--patients", "7", "--only", "agents,crowd"]).parts).toEqual(["agents", "crowd"]);
  });

  it("takes several sizes, one after the other", () => {
    expect(parseArguments(["--curve", "1,10,100,1000"]).crowds).toEqual([1, 10, 100, 1000]);
  });

  it("says which argument is wrong and what it may be", () => {
    expect(() => parseArguments(["--patients", "many"])).toThrow(/--patients must be a whole number from 1 to/);
    expect(() => parseArguments(["--patients", "0"])).toThrow(/--patients/);
    expect(() => parseArguments(["--curve", "1,,3"])).toThrow(/--curve/);
    expect(() => parseArguments(["--profile", "slow"])).toThrow(/instant, realistic, textbook/);
    expect(() => parseArguments(["--only", "all"])).toThrow(/--only must be one of/);
    expect(() => parseArguments(["--url", "localhost:3000"])).toThrow(/--url/);
    expect(() => parseArguments(["--patients", "1", "--curve", "1"])).toThrow(/not both/);
    expect(() => parseArguments(["--fast"])).toThrow(/--help/);
  });
});
