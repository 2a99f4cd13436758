import type { Mode } from "@/lib/graph/types";
import type { CrowdOrder } from "@/lib/stage/crowd-types";
import type { Fault, FaultKind, LatencyProfile, ModelFaultKind, ShownAgentName, Staging } from "@/lib/turns/types";
import { STAGE_QUESTIONS } from "./stage-questions";

/** What the stage runs: both modes side by side, both by turns with nothing beside them, or one mode alone. */
export type StageMode = "both" | "careful" | Mode;
export type Waits = Readonly<Partial<Record<ShownAgentName, number>>>;

/** Everything that makes a demonstration repeatable. */
export interface Scenario {
  question: string;
  /** slug of the demo patient who asks */
  patient: string;
  mode: StageMode;
  /** how often A B B A is run in the careful mode, 1 to {@link MOST_ROUNDS} */
  rounds: number;
  profile: LatencyProfile;
  /** what the simulated waits are drawn from: the same seed, the same waits */
  seed: string;
  /** ms that agents were set to wait by hand, in place of what the profile says */
  waits: Waits;
  /** at most one an agent */
  faults: readonly Fault[];
  modelFault: ModelFaultKind | null;
  /** how many patients a crowd has, 1 to {@link MOST_PATIENTS} */
  patients: number;
  /** how a crowd is served */
  order: CrowdOrder;
  /** how each patient's agents are run */
  each: Mode;
}

const [FIRST] = STAGE_QUESTIONS;
/** The known state: what an address without anything stands for. */
export const KNOWN_SCENARIO: Scenario = {
  question: FIRST.text,
  patient: FIRST.patient,
  mode: "both",
  rounds: 2,
  profile: "textbook",
  seed: "1",
  waits: {},
  faults: [],
  modelFault: null,
  patients: 100,
  order: "at-once",
  each: "concurrent",
};

export const MOST_PATIENTS = 1000;
export const MOST_ROUNDS = 20;
/** The longest wait that can be set by hand, ms. */
export const LONGEST_WAIT_MS = 10_000;
export const STAGE_MODES = ["both", "careful", "sequential", "concurrent"] as const satisfies readonly StageMode[];
export const MODES = ["sequential", "concurrent"] as const satisfies readonly Mode[];
export const ORDERS = ["at-once", "one-by-one"] as const satisfies readonly CrowdOrder[];
export const PROFILES = ["instant", "realistic", "textbook"] as const satisfies readonly LatencyProfile[];

/** What the server is told about a turn of this scenario. */
export function stagingOf({ seed, waits, faults, modelFault }: Pick<Scenario, "seed" | "waits" | "faults" | "modelFault">): Staging {
  return { seed, waits, faults, ...(modelFault !== null && { modelFault }) };
}

/** Whether anything is made to go wrong. */
export function hasFaults({ faults, modelFault }: Pick<Scenario, "faults" | "modelFault">): boolean {
  return faults.length > 0 || modelFault !== null;
}

/** The same faults with this one for an agent in place of what it had; null takes it away. */
export function withFault(faults: readonly Fault[], agent: Fault["agent"], kind: FaultKind | null): Fault[] {
  const others = faults.filter((fault) => fault.agent !== agent);
  return kind === null ? others : [...others, { agent, kind }];
}

/** How many patients these digits ask for; null when that is no number of patients that the stage takes. */
export function patientsFrom(text: string): number | null {
  return wholeNumber(text, 1, MOST_PATIENTS);
}

/** The number that these digits give; null when it is none from `least` to `most`. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

/** Whether two scenarios put the same question to the same agents, waits and faults, whatever the mode. */
export function sameRun(one: Scenario, other: Scenario): boolean {
  const key = ({ question, patient, profile, ...rest }: Scenario) => JSON.stringify([question, patient, profile, sorted(stagingOf(rest))]);
  return key(one) === key(other);
}

function sorted({ seed, waits = {}, faults = [], modelFault }: Staging) {
  return [seed, Object.entries(waits).toSorted(), faults.map(({ agent, kind }) => `${agent} ${kind}`).toSorted(), modelFault];
}
