import type { Fault, FaultKind } from "@/lib/turns/types";
import type { CrowdOrder } from "@/lib/stage/crowd-types";
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
  /** how many patients a crowd has, 1 to {@link MOST_PATIENTS} */
  patients: number;
  /** how a crowd is served */
  order: CrowdOrder;
}

const [FIRST] = STAGE_QUESTIONS;
/** The known state: what an address without anything stands for. */
export const KNOWN_SCENARIO: Scenario = { question: FIRST.text, patient: FIRST.patient, profile: "textbook", faults: [], patients: 100, order: "at-once" };

export const MOST_PATIENTS = 1000;
export const ORDERS = ["at-once", "one-by-one"] as const satisfies readonly CrowdOrder[];

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
  if (scenario.patients !== KNOWN_SCENARIO.patients) params.set("patients", String(scenario.patients));
  if (scenario.order !== KNOWN_SCENARIO.order) params.set("order", scenario.order);
  return params.toString();
}

/** The scenario of an address. What cannot be read is as in the known state. @param hash with or without its `#` */
export function scenarioFromHash(hash: string): Scenario {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const profile = params.get("profile");
  const order = params.get("order");
  return {
    question: params.get("question") ?? KNOWN_SCENARIO.question,
    patient: params.get("patient") ?? KNOWN_SCENARIO.patient,
    profile: PROFILES.find((known) => known === profile) ?? KNOWN_SCENARIO.profile,
    faults: faultsFrom(params.get("faults") ?? ""),
    patients: patientsFrom(params.get("patients") ?? "") ?? KNOWN_SCENARIO.patients,
    order: ORDERS.find((known) => known === order) ?? KNOWN_SCENARIO.order,
  };
}

/** The same faults with this one for an agent in place of what it had; null takes it away. */
export function withFault(faults: readonly Fault[], agent: Fault["agent"], kind: FaultKind | null): Fault[] {
  const others = faults.filter((fault) => fault.agent !== agent);
  return kind === null ? others : [...others, { agent, kind }];
}

/** How many patients these digits ask for; null when that is no number of patients that the stage takes. */
export function patientsFrom(text: string): number | null {
  const patients = /^\d+$/.test(text) ? Number(text) : 0;
  return patients >= 1 && patients <= MOST_PATIENTS ? patients : null;
}

function faultsFrom(text: string): Fault[] {
  return text.split(",").reduce<Fault[]>((faults, part) => {
    const [agentName, kindName] = part.split(":");
    const agent = SHOWN_AGENTS.find((known) => known === agentName);
    const kind = FAULTS.find((known) => known === kindName);
    return agent === undefined || kind === undefined ? faults : withFault(faults, agent, kind);
  }, []);
}
