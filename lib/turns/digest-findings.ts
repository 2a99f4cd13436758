import { digestOf } from "@/lib/timing/digest";
import type { TriageOutputs } from "@/lib/agents/triage-outputs";
import type { Outcomes } from "@/lib/graph/types";
import type { AgentName, TurnMetrics } from "./types";

const FINDING_AGENTS = ["safety", "history", "knowledge", "interactions", "medical", "risk", "scheduling"] as const satisfies readonly AgentName[];

/**
 * SHA-256 over what the agents found, timings left out: equal in both modes for the same question and record. An
 * agent that did not finish counts with its status, so that a turn with a gap never equals a whole one.
 */
export function digestFindings(outcomes: Outcomes<TriageOutputs>): Pick<TurnMetrics, "outputDigest" | "agentDigests"> {
  const findings = FINDING_AGENTS.map((name) => {
    const outcome = outcomes[name];
    return [name, outcome.status === "done" ? { status: outcome.status, value: found(outcome.value) } : { status: outcome.status }] as const;
  });
  return {
    outputDigest: digestOf(Object.fromEntries(findings)),
    agentDigests: Object.fromEntries(findings.map(([name, finding]) => [name, digestOf(finding)])),
  };
}

/** Why an external service was not used, and until when a time is held, is about that moment, not about the patient. */
function found(value: TriageOutputs[(typeof FINDING_AGENTS)[number]]): object {
  if ("externalNote" in value) return { ...value, externalNote: null };
  return "slots" in value ? { ...value, slots: value.slots.map(({ heldUntil: _moment, ...slot }) => slot) } : value;
}
