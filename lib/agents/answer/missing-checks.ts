import type { Outcome } from "@/lib/graph/types";
import type { TriageOutputs } from "../triage-outputs";

const CHECK_NAMES = {
  safety: "the safety screen",
  history: "your medical record",
  knowledge: "the medical library",
  interactions: "whether your medicines go together",
  medical: "the full medical assessment",
  risk: "the risk scores",
  scheduling: "free appointments",
} as const satisfies Partial<Record<keyof TriageOutputs, string>>;

export type CheckName = keyof typeof CHECK_NAMES;
export type CheckOutcomes = { readonly [Name in CheckName]: Outcome<TriageOutputs[Name]> };

/** The checks that could not be made, in the patient's words, in the order of the agents. */
export function missingChecks(outcomes: CheckOutcomes): string[] {
  return checkNames().filter((name) => outcomes[name].status !== "done").map((name) => CHECK_NAMES[name]);
}

function checkNames(): CheckName[] {
  return ["safety", "history", "knowledge", "interactions", "medical", "risk", "scheduling"];
}
