import { defineGraph } from "@/lib/graph/define-graph";
import type { Graph } from "@/lib/graph/types";
import { simulationFor, type Pretence } from "@/lib/latency/simulation";
import { withLatency } from "@/lib/latency/with-latency";
import { withModelFault } from "@/lib/latency/with-model-fault";
import { AGENT_NAMES, type AgentName } from "@/lib/turns/types";
import { answerAgent } from "./answer";
import { historyAgent } from "./history";
import { inTurn } from "./in-turn";
import { interactionsAgent } from "./interactions";
import { knowledgeAgent } from "./knowledge";
import { medicalAgent } from "./medical";
import { riskAgent } from "./risk";
import { safetyAgent } from "./safety";
import { schedulingAgent } from "./scheduling";
import type { TriageServices } from "./services";
import { withSlot } from "./with-slot";
import type { TriageOutputs, TurnInput } from "./triage-outputs";

export interface SimulatedGraph {
  graph: Graph<TurnInput, TriageOutputs>;
  /** how long each agent is made to wait, ms */
  simulatedMs: Readonly<Partial<Record<AgentName, number>>>;
}

/**
 * The triage graph, in the outside world that `pretence` describes:
 *
 * ```
 *  safety   history   knowledge   interactions      gather 1
 *     \       | \         |          /
 *      \      |  \________|_________/
 *       \     |           |
 *        \   risk      medical                      gather 2
 *         \   |           |
 *          \  |       scheduling
 *           \ |       /
 *            answer
 * ```
 */
export function triageGraph(appServices: TriageServices, pretence: Pretence): SimulatedGraph {
  const { modelFault } = pretence;
  const services = modelFault === undefined ? appServices : { ...appServices, model: withModelFault(appServices.model, modelFault) };
  const simulation = (name: AgentName) => simulationFor(name, pretence);
  const graph = defineGraph([
    safetyAgent,
    withLatency(withSlot(historyAgent(services), services.slots), simulation("history")),
    withLatency(withSlot(inTurn(knowledgeAgent(services)), services.slots), simulation("knowledge")),
    withLatency(inTurn(interactionsAgent(services)), simulation("interactions")),
    withLatency(inTurn(medicalAgent(services)), simulation("medical")),
    withLatency(inTurn(riskAgent(services)), simulation("risk")),
    withLatency(withSlot(schedulingAgent(services), services.slots), simulation("scheduling")),
    withLatency(answerAgent(services), simulation("answer")),
  ]);
  const waits = AGENT_NAMES.map((name) => [name, simulation(name).waitMs] as const);
  return { graph, simulatedMs: Object.fromEntries(waits) };
}
