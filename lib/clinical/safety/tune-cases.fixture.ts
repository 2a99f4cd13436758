import { fileURLToPath } from "node:url";
import { asTriageCase, loadCases } from "../evaluation/load-cases";
import type { EvaluationCase } from "../evaluation/types";
import type { TriageCase } from "../types";

/** The cases that may be read: the hold-out part is only ever counted. */
export const TUNE_CASES: readonly EvaluationCase[] = loadCases(fileURLToPath(new URL("../evaluation/cases/", import.meta.url))).filter(({ part }) => part === "tune");

/** Every `step`th case, so that a long test stays short and always looks at the same ones. */
export const everyNth = <T>(items: readonly T[], step: number, from = 0): T[] => items.filter((_item, index) => index % step === from);

/** The item of a list for a running number: goes round. */
export function inTurn<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("an empty list has no item");
  return item;
}

/** The case with each of the patient's texts changed, or only the last one. */
export function withText(each: EvaluationCase, change: (text: string) => string, which: "all" | "last" = "last"): TriageCase {
  const triageCase = asTriageCase(each);
  const last = triageCase.messages.findLastIndex(({ role }) => role === "patient");
  return {
    ...triageCase,
    messages: triageCase.messages.map((message, index) => (message.role === "patient" && (which === "all" || index === last) ? { ...message, text: change(message.text) } : message)),
  };
}

/** The case with further messages of the patient. */
export function followedBy(each: EvaluationCase, texts: readonly string[]): TriageCase {
  const triageCase = asTriageCase(each);
  return { ...triageCase, messages: [...triageCase.messages, ...texts.map((text) => ({ role: "patient" as const, text }))] };
}

/** One message and nothing on record. */
export function said(text: string, facts: Partial<TriageCase> = {}): TriageCase {
  return { messages: [{ role: "patient", text }], conditions: [], medications: [], allergies: [], ...facts };
}
