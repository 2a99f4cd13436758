import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { TriageCase } from "../types";
import { type EvaluationCase, evaluationCaseSchema } from "./types";

/**
 * Reads all evaluation cases of a folder, in order of file name.
 * @throws Error naming the file when it does not have the shape of cases (never with a case's text)
 */
export function loadCases(folder: string): EvaluationCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const parsed = z.array(evaluationCaseSchema).safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      if (!parsed.success) throw new Error(`${file} does not have the shape of evaluation cases (${parsed.error.issues.map(({ path }) => path.join(".")).slice(0, 3).join(", ")})`);
      return parsed.data;
    });
}

/** The case as the engine sees it. */
export function asTriageCase(each: EvaluationCase): TriageCase {
  return {
    messages: each.messages ?? [{ role: "patient", text: each.message ?? "" }],
    conditions: each.conditions ?? [],
    medications: each.medications ?? [],
    allergies: [],
    ...(each.age === undefined ? {} : { age: each.age }),
    ...(each.sex === undefined ? {} : { sex: each.sex }),
    ...(each.pregnant === undefined ? {} : { pregnant: each.pregnant }),
  };
}
