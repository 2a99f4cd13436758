import { defineGraph } from "@/lib/graph/define-graph";
import { answerAgent } from "./answer";
import { historyAgent } from "./history";
import { interactionsAgent } from "./interactions";
import { knowledgeAgent } from "./knowledge";
import { medicalAgent } from "./medical";
import { riskAgent } from "./risk";
import { safetyAgent } from "./safety";
import { schedulingAgent } from "./scheduling";
import type { TriageServices } from "./services";

/**
 * The triage graph:
 *
 * ```
 *  safety   history   knowledge   interactions      gather 1
 *     \    /  |  \______  |  ______/
 *      \  /   |         \ | /
 *       \/  risk       medical                      gather 2
 *        \    |           |
 *         \   |      scheduling
 *          \  |      /
 *            answer
 * ```
 */
export function triageAgents(services: TriageServices) {
  return [
    safetyAgent,
    historyAgent(services),
    knowledgeAgent(services),
    interactionsAgent(services),
    medicalAgent(services),
    riskAgent(services),
    schedulingAgent(services),
    answerAgent(services),
  ] as const;
}

export function triageGraph(services: TriageServices) {
  return defineGraph(triageAgents(services));
}
