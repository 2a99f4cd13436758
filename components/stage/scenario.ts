import type { Fault, FaultKind } from "@/lib/latency/faults";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { LatencyProfile } from "@/lib/turns/types";
import { STAGE_QUESTIONS } from "./stage-questions";

/** Everything that makes a demonstration repeatable. */
export interface Scenario {
  question: string;
  /** slug of the demo patient who asks */
  patient: string;
  profile: LatencyProfile;
  /** at most one an agent */
  faults: readonly Fault[];
}

const [FIRST] = STAGE_QUESTIONS;
/** The known state: what an address without anything stands for. */
export const KNOWN_SCENARIO: Scenario = { question: FIRST.text, patient: FIRST.patient, profile: "textbook", faults: [] };

export const PROFILES = ["instant", "realistic", "textbook"] as const satisfies readonly LatencyProfile[];
export const FAULTS = ["fail", "hang", "junk", "slow"] as const satisfies readonly FaultKind[];

/**
 * A scenario as it stands behind the `#` of an address. A browser never sends that part to a server, so that the
 * words of a patient come into no log. What is as in the known state is left out.
 *
 * @returns without the `#`; empty for the known state
 */
export function scenarioToHash(scenario: Scenario): string {
  const params = new URLSearchParams();
  if (scenario.question !== KNOWN_SCENARIO.question) params.set("question", scenario.question);
  if (scenario.patient !== KNOWN_SCENARIO.patient) params.set("patient", scenario.patient);
  if (scenario.profile !== KNOWN_SCENARIO.profile) params.set("profile", scenario.profile);
  if (scenario.faults.length > 0) params.set("faults", scenario.faults.map(({ agent, kind }) => `${agent}:${kind}`).join(","));
  return params.toString();
}

/** The scenario of an address. What cannot be read is as in the known state. @param hash with or without its `#` */
export function scenarioFromHash(hash: string): Scenario {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const profile = params.get("profile");
  return {
    question: params.get("question") ?? KNOWN_SCENARIO.question,
    patient: params.get("patient") ?? KNOWN_SCENARIO.patient,
    profile: PROFILES.find((known) => known === profile) ?? KNOWN_SCENARIO.profile,
    faults: faultsFrom(params.get("faults") ?? ""),
  };
}

/** The same faults with this one for an agent in place of what it had; null takes it away. */
export function withFault(faults: readonly Fault[], agent: Fault["agent"], kind: FaultKind | null): Fault[] {
  const others = faults.filter((fault) => fault.agent !== agent);
  return kind === null ? others : [...others, { agent, kind }];
}

function faultsFrom(text: string): Fault[] {
  return text.split(",").reduce<Fault[]>((faults, part) => {
    const [agentName, kindName] = part.split(":");
    const agent = SHOWN_AGENTS.find((known) => known === agentName);
    const kind = FAULTS.find((known) => known === kindName);
    return agent === undefined || kind === undefined ? faults : withFault(faults, agent, kind);
  }, []);
}
