import { assess } from "../assess";
import { asTriageCase } from "./load-cases";
import { measurePart } from "./measure";
import type { EvaluationCase, EvaluationResult, Judged } from "./types";

export interface Evaluation {
  judged: readonly Judged[];
  result: EvaluationResult;
}

function quantile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
}

/** Judges every case and measures both parts. The first case is judged once before the clock, as the lexicon is compiled then. */
export function evaluateCases(cases: readonly EvaluationCase[], date: string): Evaluation {
  const [first] = cases;
  if (first !== undefined) assess(asTriageCase(first));
  const times: number[] = [];
  const judged = cases.map((each): Judged => {
    const start = performance.now();
    const given = assess(asTriageCase(each)).urgency;
    times.push(performance.now() - start);
    return { case: each, given };
  });
  times.sort((a, b) => a - b);
  return {
    judged,
    result: {
      date,
      parts: {
        tune: measurePart(judged.filter((item) => item.case.part === "tune")),
        holdout: measurePart(judged.filter((item) => item.case.part === "holdout")),
      },
      latency: { median: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) },
    },
  };
}
