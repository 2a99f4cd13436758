import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { AgentName, FaultKind, LatencyProfile, Staging } from "@/lib/turns/types";
import { simulatedWait } from "./profiles";

/** By how much the fault `slow` prolongs an agent, ms. */
export const SLOW_MS = 4000;

/** The longest deadline of an agent that is made to hang, ms, apart from its simulated wait. */
export const HANG_MS = 5000;

/** What is pretended about one agent in one turn. */
export interface Simulation {
  /** ms to wait before the agent's own work: the part of its duration that is not real */
  waitMs: number;
  fault: Exclude<FaultKind, "slow"> | null;
}

export interface Pretence extends Staging {
  profile: LatencyProfile;
  /** see {@link simulatedWait} */
  seed: string;
}

/** What to pretend about `agent`. The same for the same pretence, so that both modes wait and fail alike. */
export function simulationFor(agent: AgentName, { profile, seed, faults = [], waits = {} }: Pretence): Simulation {
  const shown = SHOWN_AGENTS.find((name) => name === agent);
  const waitMs = (shown === undefined ? undefined : waits[shown]) ?? simulatedWait(profile, agent, seed);
  const kind = faults.findLast((fault) => fault.agent === agent)?.kind ?? null;
  return kind === "slow" ? { waitMs: waitMs + SLOW_MS, fault: null } : { waitMs, fault: kind };
}
