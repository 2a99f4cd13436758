import { agentWords } from "@/components/chat/agent-words";
import type { AgentName } from "@/lib/turns/types";

/** The agents' names in a sentence: "history, medical, scheduling". */
export function namesOf(names: readonly AgentName[]): string {
  return names.map((name) => agentWords(name).name.toLowerCase()).join(", ");
}
