import { FAULT_KINDS, MODEL_FAULT_KINDS, SHOWN_AGENTS } from "@/lib/turns/types";
import type { Fault } from "@/lib/turns/types";
import { KNOWN_SCENARIO, LONGEST_WAIT_MS, MODES, MOST_ROUNDS, ORDERS, patientsFrom, PROFILES, STAGE_MODES, wholeNumber, withFault } from "./scenario";
import type { Scenario, Waits } from "./scenario";

/** How each part of a scenario is written. */
const WRITTEN: { readonly [Part in keyof Scenario]: (value: Scenario[Part]) => string } = {
  question: (text) => text,
  patient: (slug) => slug,
  mode: (mode) => mode,
  rounds: String,
  profile: (profile) => profile,
  seed: (seed) => seed,
  waits: (waits) => Object.entries(waits).map(([agent, ms]) => `${agent}:${ms}`).join(","),
  faults: (faults) => faults.map(({ agent, kind }) => `${agent}:${kind}`).join(","),
  modelFault: (kind) => kind ?? "",
  patients: String,
  order: (order) => order,
  each: (mode) => mode,
};

/**
 * A scenario as it stands behind the `#` of an address. A browser never sends that part to a server, so that the
 * words of a patient come into no log. What is as in the known state is left out.
 *
 * @returns without the `#`; empty for the known state
 */
export function scenarioToHash(scenario: Scenario): string {
  const params = new URLSearchParams();
  const put = <Part extends keyof Scenario>(part: Part) => {
    const text = WRITTEN[part](scenario[part]);
    if (text !== WRITTEN[part](KNOWN_SCENARIO[part])) params.set(part, text);
  };
  put("question");
  put("patient");
  put("mode");
  put("rounds");
  put("profile");
  put("seed");
  put("waits");
  put("faults");
  put("modelFault");
  put("patients");
  put("order");
  put("each");
  return params.toString();
}

/** The scenario of an address. What cannot be read is as in the known state. @param hash with or without its `#` */
export function scenarioFromHash(hash: string): Scenario {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const oneOf = <Value extends string>(values: readonly Value[], name: string) => values.find((value) => value === params.get(name));
  const seed = params.get("seed") ?? "";
  return {
    question: params.get("question") ?? KNOWN_SCENARIO.question,
    patient: params.get("patient") ?? KNOWN_SCENARIO.patient,
    mode: oneOf(STAGE_MODES, "mode") ?? KNOWN_SCENARIO.mode,
    rounds: wholeNumber(params.get("rounds") ?? "", 1, MOST_ROUNDS) ?? KNOWN_SCENARIO.rounds,
    profile: oneOf(PROFILES, "profile") ?? KNOWN_SCENARIO.profile,
    seed: /^[\w-]{1,40}$/.test(seed) ? seed : KNOWN_SCENARIO.seed,
    waits: waitsFrom(params.get("waits") ?? ""),
    faults: faultsFrom(params.get("faults") ?? ""),
    modelFault: oneOf(MODEL_FAULT_KINDS, "modelFault") ?? null,
    patients: patientsFrom(params.get("patients") ?? "") ?? KNOWN_SCENARIO.patients,
    order: oneOf(ORDERS, "order") ?? KNOWN_SCENARIO.order,
    each: oneOf(MODES, "each") ?? KNOWN_SCENARIO.each,
  };
}

function faultsFrom(text: string): Fault[] {
  return pairs(text).reduce<Fault[]>((faults, [name, kindName]) => {
    const agent = SHOWN_AGENTS.find((known) => known === name);
    const kind = FAULT_KINDS.find((known) => known === kindName);
    return agent === undefined || kind === undefined ? faults : withFault(faults, agent, kind);
  }, []);
}

function waitsFrom(text: string): Waits {
  const waits = pairs(text).flatMap(([name, digits]) => {
    const agent = SHOWN_AGENTS.find((known) => known === name);
    const ms = wholeNumber(digits, 0, LONGEST_WAIT_MS);
    return agent === undefined || ms === null ? [] : [[agent, ms] as const];
  });
  return Object.fromEntries(waits);
}

/** "a:1,b:2" */
function pairs(text: string): (readonly [name: string, value: string])[] {
  return text.split(",").map((part) => {
    const [name = "", value = ""] = part.split(":");
    return [name, value] as const;
  });
}
