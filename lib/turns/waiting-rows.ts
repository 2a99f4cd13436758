import { AGENT_NAMES, type AgentName, type AgentRow } from "./types";

/**
 * Who waits for whom, as the triage graph has it (lib/agents/triage-graph.ts, compared in its test): a log can begin,
 * and a screen show a turn, before there is a graph.
 */
export const AGENT_NEEDS: Readonly<Record<AgentName, readonly AgentName[]>> = {
  safety: [],
  history: [],
  knowledge: [],
  interactions: [],
  medical: ["safety", "history", "knowledge", "interactions"],
  risk: ["history"],
  scheduling: ["medical"],
  answer: ["safety", "history", "knowledge", "interactions", "medical", "risk", "scheduling"],
};

/** The rows of a turn of which nothing has begun. */
export function waitingRows(names: readonly AgentName[] = AGENT_NAMES): AgentRow[] {
  return names.map((name) => ({ name, needs: AGENT_NEEDS[name], status: "waiting", startMs: null, endMs: null, simulatedMs: 0, found: null }));
}
