import { readFacts, type Facts } from "@/lib/clinical/engine/facts";
import { SCORE_FINDINGS, type ScoreFacts, type ScoreFinding, type ScoreObservation } from "@/lib/clinical/scores/score-facts";
import type { TriageCase } from "@/lib/clinical/types";
import type { PatientRecord } from "../triage-outputs";

/** Findings that the engine reads from a conversation under other names than the scores use. */
const ENGINE_FINDINGS: Readonly<Partial<Record<ScoreFinding, readonly string[]>>> = {
  tender_neck_glands: ["swollen_glands"],
  swollen_tonsils: ["tonsil_exudate"],
  infection: ["fever", "infection_signs"],
  confusion: ["confused"],
  coughing_blood: ["coughing_blood"],
  one_leg_swollen: ["leg_swelling_one"],
};

/** Everything that scores may be chosen and computed from: the record, and what the conversation adds to it. */
export function scoreFacts(triage: TriageCase, { conditions, medications, observations }: PatientRecord): ScoreFacts {
  const facts = readFacts(triage);
  const said = SCORE_FINDINGS.flatMap((finding) => {
    const value = isPresent(facts, [finding, ...(ENGINE_FINDINGS[finding] ?? [])]);
    return value === undefined ? [] : [[finding, value] as const];
  });
  return {
    ...known("age", facts.age),
    ...known("sex", facts.sex),
    ...known("pregnant", facts.pregnant),
    conditions: conditions.map(({ name }) => name),
    medications: medications.map(({ name }) => name),
    vitals: facts.vitals,
    observations: newest(observations),
    findings: { ...Object.fromEntries(said), ...pneumonia(facts) },
  };
}

/** A cough with fever in somebody may be pneumonia: its severity is worth knowing. */
function pneumonia(facts: Facts): ScoreFacts["findings"] {
  return facts.has("cough", undefined) && facts.has("fever", undefined) ? { pneumonia: true } : {};
}

function isPresent(facts: Facts, findings: readonly string[]): boolean | undefined {
  if (findings.some((finding) => facts.has(finding, undefined))) return true;
  return findings.some((finding) => facts.has(finding, "absent")) ? false : undefined;
}

/** The newest of each code; the record lists the newest first. */
function newest(observations: PatientRecord["observations"]): ScoreObservation[] {
  return [...new Map([...observations].reverse().map((observation) => [observation.code, observation])).values()];
}

function known<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value });
}
