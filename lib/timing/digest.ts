import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/**
 * Findings as text that is the same for the same findings: JSON by RFC 8785, in which the order of keys and the
 * way of writing a number are fixed. Findings are plain data without timings, which belong to the trace. As in
 * any JSON, a key whose value is undefined counts as absent, and a date as its ISO text.
 *
 * @throws TypeError for what JSON cannot say, or would say alike for different values: NaN, Infinity, a Map, a
 * Set, an Error, a function, a symbol, a bigint, a circle
 */
export function canonicalFindings(findings: unknown): string {
  const json = JSON.stringify(findings ?? null, plainOnly);
  return canonicalize(JSON.parse(json)) ?? json;
}

/** @returns SHA-256 over {@link canonicalFindings}, 64 hex digits: equal for equal findings */
export function digestOf(findings: unknown): string {
  return createHash("sha256").update(canonicalFindings(findings), "utf8").digest("hex");
}

function plainOnly(_key: string, value: unknown): unknown {
  const unsaid = value instanceof Map || value instanceof Set || value instanceof Error || typeof value === "function" || typeof value === "symbol";
  if (unsaid || (typeof value === "number" && !Number.isFinite(value))) throw new TypeError("Findings must be plain data that JSON can say");
  return value;
}
