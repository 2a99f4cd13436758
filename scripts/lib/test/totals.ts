import { readFileSync } from "node:fs";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Totals = { passed: 0, failed: 0, skipped: 0 };
export const PASSED: Totals = { ...NOTHING, passed: 1 };
export const FAILED: Totals = { ...NOTHING, failed: 1 };

export function sum(all: readonly Totals[]): Totals {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), NOTHING);
}

/** The line that a run closes with: `12 passed, 0 failed`, and what was skipped if anything was. */
export function closingLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A suite that ends badly has failed at least once, whatever it counted; one that ran no test has not passed. */
export function withExitCode(totals: Totals, exitCode: number): Totals {
  const ranNothing = totals.passed + totals.failed + totals.skipped === 0;
  return totals.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...totals, failed: 1 } : totals;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/** Vitest's JSON report. A file that could not even be loaded has no tests and counts as one failure. */
export function vitestTotals(report: VitestReport): Totals {
  const notLoaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + notLoaded, skipped: report.numPendingTests + report.numTodoTests };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: readonly unknown[];
}

/** Playwright's JSON report. A flaky test is a failed one: nothing is tried again. */
export function playwrightTotals({ stats, errors }: PlaywrightReport): Totals {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** Totals of a suite that wrote a report; without a report it crashed. */
export function readTotals<Report>(file: string, exitCode: number, totalsOf: (report: Report) => Totals): Totals {
  try {
    return withExitCode(totalsOf(JSON.parse(readFileSync(file, "utf8")) as Report), exitCode);
  } catch {
    return FAILED;
  }
}
