import { agentWords } from "@/components/chat/agent-words";
import type { FaultKind, ModelFaultKind } from "@/lib/turns/types";
import type { Scenario } from "./scenario";

interface FaultWords {
  label: string;
  means: string;
}

export const FAULT_WORDS: Readonly<Record<FaultKind, FaultWords>> = {
  fail: { label: "Fail", means: "what it asks answers with an error" },
  hang: { label: "Hang", means: "what it asks never answers, and it is given up after 5 s" },
  junk: { label: "Junk", means: "what it asks answers with nonsense, which it refuses" },
  slow: { label: "Slow", means: "what it asks answers rightly, 4 s late" },
};

export const MODEL_FAULT_WORDS: Readonly<Record<ModelFaultKind, FaultWords>> = {
  "rate-limit": { label: "Rate limit", means: "every request is refused" },
  "cut-stream": { label: "Cut stream", means: "its explanation breaks off in the middle" },
  stall: { label: "Stall", means: "requests are taken and nothing comes back, and it is given up after 5 s" },
};

/** "History fail, Model stall"; empty when nothing was made to go wrong. */
export function injectedWords({ faults, modelFault }: Pick<Scenario, "faults" | "modelFault">): string {
  const agents = faults.map(({ agent, kind }) => `${agentWords(agent).name} ${kind}`);
  return [...agents, ...(modelFault === null ? [] : [`Model ${MODEL_FAULT_WORDS[modelFault].label.toLowerCase()}`])].join(", ");
}
