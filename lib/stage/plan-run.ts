import "server-only";
import { appServices } from "@/lib/agents/app-services";
import { triageGraph } from "@/lib/agents/triage-graph";
import { HANG_MS, simulationFor } from "@/lib/latency/simulation";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { LatencyProfile, ShownAgentName, Staging } from "@/lib/turns/types";

/** One agent as it will be run: what it needs, and how long it will be made to wait, ms. */
export interface PlannedAgent {
  name: ShownAgentName;
  /** only those that are shown */
  needs: readonly ShownAgentName[];
  /** what the profile and the seed say */
  waitMs: number;
  /** what an injected fault adds */
  faultMs: number;
}

/**
 * What a run will be made to wait, from the very graph and simulation that run it. The agents' own work comes on top
 * and is not known before it is measured.
 */
export function planRun(profile: LatencyProfile, { waits: _dragged, ...staging }: Staging): PlannedAgent[] {
  const seed = staging.seed ?? "";
  const { graph } = triageGraph(appServices(), { ...staging, profile, seed });
  return SHOWN_AGENTS.map((name) => {
    const { waitMs } = simulationFor(name, { profile, seed });
    const { waitMs: withFaults, fault } = simulationFor(name, { ...staging, profile, seed });
    const stalls = name === "medical" && staging.modelFault === "stall";
    const needs = graph.needsOf(name);
    return { name, needs: SHOWN_AGENTS.filter((shown) => needs.includes(shown)), waitMs, faultMs: withFaults - waitMs + (fault === "hang" || stalls ? HANG_MS : 0) };
  });
}
