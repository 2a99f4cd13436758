import "server-only";
import { randomUUID } from "node:crypto";
import { appServices } from "@/lib/agents/app-services";
import { triageGraph } from "@/lib/agents/triage-graph";
import type { DrugLookup } from "@/lib/agents/services";
import { runGraph } from "@/lib/graph/run-graph";
import { embeddedModel } from "@/lib/model/embedded";

const WITHIN_MS = 20_000;

/**
 * Runs the six checks once for a patient who does not exist. It pays what would make the first real patient wait:
 * the clinical engine's word index, the drug tables, the first database connections and worker threads. Only reads.
 */
export async function warmUp(): Promise<void> {
  // Nothing outside is asked, and nothing paid, for a patient who does not exist.
  const services = { ...appServices(), model: embeddedModel, lookUpDrugs: notAsked };
  const { graph } = triageGraph(services, { profile: "instant", seed: "warm-up" });
  await runGraph(graph, {
    mode: "concurrent",
    signal: AbortSignal.timeout(WITHIN_MS),
    input: {
      turnId: randomUUID(),
      patientId: randomUUID(),
      region: "EU",
      asOf: new Date(),
      facts: { age: 60, conditions: ["Hypertension"], medications: ["Ramipril"], allergies: ["Penicillin"], vitals: { heartRate: 80, systolic: 130 } },
      conversation: [{ role: "patient", text: "I have had a sore throat and a fever of 38.1 for two days. Can I take ibuprofen?" }],
      answerSink: { card: () => undefined, text: () => undefined },
    },
  });
}

function notAsked(): Promise<DrugLookup> {
  return Promise.resolve({ status: "unreachable", reason: "Not asked while the server warms up." });
}
