import type { Summary } from "../percentiles.ts";

/** Rounded up to a tenth: no figure looks better than it was measured. */
export function atLeast(value: number, digits = 1): string {
  const factor = 10 ** digits;
  return (Math.ceil(value * factor - 1e-9) / factor).toFixed(digits);
}

/** Rounded down, for figures of which more is better. */
export function atMost(value: number, digits = 2): string {
  const factor = 10 ** digits;
  return (Math.floor(value * factor + 1e-9) / factor).toFixed(digits);
}

export const COLUMNS = ["", "n", "median", "p95", "max"] as const;

export function summaryRow(label: string, summary: Summary | null): string[] {
  if (summary === null) return [label, "0", "-", "-", "-"];
  return [label, String(summary.n), atLeast(summary.median), atLeast(summary.p95), atLeast(summary.max)];
}

/** Lines of a table: the first column to the left, all others to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((found, row) => row.map((cell, column) => Math.max(found[column] ?? 0, cell.length)), []);
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("   ").trimEnd());
}
