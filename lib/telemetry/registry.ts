import "server-only";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { processSingleton } from "@/lib/process-singleton";

/** From a quick answer of the embedded engine to the deadline of an agent, s. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 45, 60];

/**
 * What this process counts for Prometheus. Labels hold names from closed lists and nothing else: no id, no address, no
 * word of a patient.
 */
export function metrics() {
  return processSingleton("metrics", create);
}

function create() {
  const registry = new Registry();
  const registers = [registry];
  // Processor time, memory, event-loop delay, garbage collection, open handles.
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    turnsEnded: new Counter({ registers, name: "gather_turns_total", help: "Turns that ended, by how.", labelNames: ["status", "mode", "profile"] }),
    turnSeconds: new Histogram({ registers, name: "gather_turn_seconds", help: "From the request to the end of a turn.", labelNames: ["status", "mode"], buckets: SECONDS }),
    agentSeconds: new Histogram({ registers, name: "gather_agent_seconds", help: "How long agents ran, simulated waiting included.", labelNames: ["agent", "status"], buckets: SECONDS }),
    queueSeconds: new Histogram({ registers, name: "gather_queue_seconds", help: "How long turns waited for a place.", buckets: SECONDS }),
    refusals: new Counter({ registers, name: "gather_refusals_total", help: "Requests that a limit turned away, by which.", labelNames: ["code"] }),
    errors: new Counter({ registers, name: "gather_errors_total", help: "Errors in the log, by what they were about.", labelNames: ["event"] }),
    modelErrors: new Counter({ registers, name: "gather_model_errors_total", help: "Calls to the language model that failed, by why.", labelNames: ["code"] }),
    turnsNow: new Gauge({ registers, name: "gather_turns", help: "Turns in this process now: running, or waiting for a place.", labelNames: ["state"] }),
    poolConnections: new Gauge({ registers, name: "gather_database_connections", help: "Database connections of this process.", labelNames: ["state"] }),
    poolWaiting: new Gauge({ registers, name: "gather_database_waiting", help: "Queries that wait for a database connection." }),
    breaker: new Gauge({ registers, name: "gather_model_breaker", help: "State of the circuit breaker before the language model: 1 for the one that holds.", labelNames: ["state"] }),
  };
}
