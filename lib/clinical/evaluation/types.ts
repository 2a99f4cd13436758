import { z } from "zod";
import type { Urgency } from "../types";

const urgency = z.enum(["emergency", "urgent", "routine", "self_care"]);

/** One case with the level that guidance gives it. Written before the engine was tuned; `holdout` is only counted. */
export const evaluationCaseSchema = z.object({
  id: z.string().min(1),
  part: z.enum(["tune", "holdout"]),
  system: z.string().min(1),
  style: z.string().min(1),
  message: z.string().optional(),
  messages: z.array(z.object({ role: z.enum(["patient", "assistant"]), text: z.string() })).optional(),
  age: z.number().optional(),
  sex: z.enum(["female", "male"]).optional(),
  pregnant: z.boolean().optional(),
  conditions: z.array(z.string()).optional(),
  medications: z.array(z.string()).optional(),
  urgency,
  rationale: z.string(),
  source: z.string(),
});
export type EvaluationCase = z.infer<typeof evaluationCaseSchema>;

export interface Judged {
  case: EvaluationCase;
  given: Urgency;
}

/** A proportion with its 95 % Wilson interval. */
export interface Proportion {
  count: number;
  of: number;
  value: number;
  low: number;
  high: number;
}

export interface PartResult {
  cases: number;
  exact: Proportion;
  /** emergencies that were given as emergencies */
  emergenciesFound: Proportion;
  /** given a lower level than guidance gives */
  underTriage: Proportion;
  /** given a higher level than guidance gives */
  overTriage: Proportion;
  /** cases for home or a routine visit that were sent to emergency care */
  needlessEmergency: Proportion;
  /** rows: what guidance gives; columns: what was given */
  confusion: Record<Urgency, Record<Urgency, number>>;
  bySystem: Record<string, { cases: number; exact: number; emergencies: number; emergenciesFound: number }>;
  byStyle: Record<string, { cases: number; exact: number }>;
}

export interface EvaluationResult {
  /** ISO date of the run */
  date: string;
  parts: Record<"tune" | "holdout", PartResult>;
  /** milliseconds a case */
  latency: { median: number; p95: number; max: number };
}
