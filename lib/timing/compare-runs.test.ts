import { describe, expect, it } from "vitest";
import { compareRuns } from "./compare-runs";

const sequential = { agentsMs: 18_000, outputDigest: "aa", agentDigests: { history: "h1", medical: "m1" } };

describe("the comparison of the two modes", () => {
  it("gives the measured speedup and says that the findings agree", () => {
    expect(compareRuns(sequential, { ...sequential, agentsMs: 9000 })).toEqual({ measuredSpeedup: 2, sameFindings: true, differing: [] });
  });

  it("names the agents that found something else, also one that only one run has", () => {
    const concurrent = { agentsMs: 9000, outputDigest: "bb", agentDigests: { history: "h1", medical: "m2", risk: "r1" } };
    expect(compareRuns(sequential, concurrent)).toEqual({ measuredSpeedup: 2, sameFindings: false, differing: ["medical", "risk"] });
  });
});
