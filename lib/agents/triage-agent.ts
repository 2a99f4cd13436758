import { agentFor } from "@/lib/graph/agent-for";
import type { TriageOutputs, TurnInput } from "./triage-outputs";

/** Declares one agent of the triage graph. */
export const triageAgent = agentFor<TurnInput, TriageOutputs>();
