import { describe, expect, it } from "vitest";
import { closingLine, FAILED, NOTHING, PASSED, playwrightTotals, readTotals, sum, vitestTotals, withExitCode } from "./totals.ts";

describe("the closing line of a test run", () => {
  it("adds up every suite", () => {
    expect(closingLine(sum([PASSED, PASSED, FAILED, { passed: 10, failed: 2, skipped: 0 }]))).toBe("12 passed, 3 failed");
  });

  it("speaks of skipped tests only when there are any", () => {
    expect(closingLine({ passed: 1, failed: 0, skipped: 4 })).toBe("1 passed, 0 failed, 4 skipped");
  });
});

describe("a suite", () => {
  it("that ends badly has failed, even if it counted no failure", () => {
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  });

  it("that ended badly for failures that it counted is not counted twice", () => {
    expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  it("that ran nothing has not passed", () => {
    expect(withExitCode(NOTHING, 0).failed).toBe(1);
  });

  it("that crashed before it wrote a report has failed", () => {
    expect(readTotals("/nowhere/report.json", 0, () => PASSED)).toEqual(FAILED);
  });
});

describe("reports", () => {
  it("of vitest count a file that could not be loaded as a failure", () => {
    const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }, () => ({})) });
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [file("passed", 7), file("failed", 1), file("failed", 0)] };
    expect(vitestTotals(report)).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it("of Playwright count flaky tests and errors outside tests as failures", () => {
    expect(playwrightTotals({ stats: { expected: 20, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] })).toEqual({ passed: 20, failed: 3, skipped: 3 });
  });
});
