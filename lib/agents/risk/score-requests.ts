import { readFacts, type Facts } from "@/lib/clinical/engine/facts";
import { classesOf } from "@/lib/clinical/interactions/classes-of";
import type { TriageCase } from "@/lib/clinical/types";
import type { PatientRecord } from "../triage-outputs";
import { newestValues } from "./record-values";

export interface ScoreRequest {
  model: string;
  /** what is known, by the model's input names; the rest is left out, and the model then says what it lacks */
  inputs: Readonly<Record<string, unknown>>;
}

interface Known {
  facts: Facts;
  values: ReadonlyMap<string, number>;
  /** does a condition on record match? */
  has: (condition: RegExp) => boolean;
  /** is a current medicine of one of these classes on record? */
  takes: (...classes: string[]) => boolean;
}

const ADULT = 18;
const DIABETES = /diabet(?!es insipidus)/i;
const HYPERTENSION = /hypertension|high blood pressure/i;
const HEART_FAILURE = /heart failure/i;
const STROKE = /stroke|\bTIA\b|transient isch|embol/i;
const VASCULAR = /myocardial|heart attack|coronary|angina|peripheral art/i;
const ATRIAL_FIBRILLATION = /atrial fibrillation|atrial flutter/i;
const LUNG_FAILURE_SCALE = "spo2_scale";

/**
 * Which published models apply to this patient and message, each with what is known for it. A model that applies but
 * lacks an input is asked all the same: its refusal says what is missing.
 */
export function scoreRequests(triage: TriageCase, record: PatientRecord): ScoreRequest[] {
  const medicines = record.medications.flatMap(({ name }) => classesOf(name));
  const known: Known = {
    facts: readFacts(triage),
    values: newestValues(record.observations),
    has: (condition) => record.conditions.some(({ name }) => condition.test(name)),
    takes: (...classes) => classes.some((one) => medicines.includes(one)),
  };
  return [earlyWarning(known), sepsis(known), pneumonia(known), throat(known), strokeRisk(known), ...cardiovascular(known)].flatMap(
    (request) => request ?? [],
  );
}

const VITAL_SIGNS = ["temperature", "heartRate", "respiratoryRate", "systolic", "oxygenSaturation"] as const;
/** With fewer, the patient measured one thing for a reason of its own. */
const ENOUGH_VITAL_SIGNS = 2;

/** NEWS2: when somebody measured vital signs. */
function earlyWarning({ facts, values }: Known): ScoreRequest | null {
  const { vitals, age, pregnant } = facts;
  if (VITAL_SIGNS.filter((name) => vitals[name] !== undefined).length < ENOUGH_VITAL_SIGNS) return null;
  return request("news2", {
    respiratory_rate: vitals.respiratoryRate,
    spo2: vitals.oxygenSaturation,
    spo2_scale: values.get(LUNG_FAILURE_SCALE) === 2 ? 2 : 1,
    on_oxygen: vitals.onOxygen ?? false,
    sbp: vitals.systolic,
    pulse: vitals.heartRate,
    consciousness: vitals.consciousness ?? (confused(facts) ? "confused" : "alert"),
    temperature: vitals.temperature,
    age,
    pregnant,
  });
}

/** qSOFA: an infection with a breathing rate or blood pressure measured. */
function sepsis({ facts }: Known): ScoreRequest | null {
  const { vitals, age } = facts;
  if (!present(facts, "fever") || (vitals.respiratoryRate === undefined && vitals.systolic === undefined)) return null;
  return request("qsofa", { altered_mentation: confused(facts), respiratory_rate: vitals.respiratoryRate, sbp: vitals.systolic, age });
}

/** CRB-65: a cough with fever in an adult, which may be pneumonia. */
function pneumonia({ facts }: Known): ScoreRequest | null {
  const { vitals, age } = facts;
  if (!present(facts, "cough") || !present(facts, "fever") || (age ?? ADULT) < ADULT) return null;
  return request("crb65", {
    confusion: confused(facts),
    respiratory_rate: vitals.respiratoryRate,
    sbp: vitals.systolic,
    dbp: vitals.diastolic,
    age,
  });
}

/** Centor: a sore throat. Only what was said counts: a cough that nobody mentioned is asked for. */
function throat({ facts }: Known): ScoreRequest | null {
  if (!present(facts, "sore_throat")) return null;
  return request("centor_mcisaac", {
    temperature: facts.vitals.temperature,
    no_cough: said(facts, "cough", { present: false, absent: true }),
    tender_nodes: said(facts, "swollen_glands", { present: true, absent: false }),
    tonsillar_swelling: said(facts, "tonsil_exudate", { present: true, absent: false }),
    age: facts.age,
  });
}

/** CHA2DS2-VASc: atrial fibrillation on record. */
function strokeRisk({ facts, has }: Known): ScoreRequest | null {
  if (!has(ATRIAL_FIBRILLATION)) return null;
  return request("cha2ds2_vasc", {
    chf: has(HEART_FAILURE),
    hypertension: has(HYPERTENSION),
    age: facts.age,
    diabetes: has(DIABETES),
    stroke: has(STROKE),
    vascular_disease: has(VASCULAR),
    sex: facts.sex,
  });
}

/**
 * PCE and PREVENT: an adult with a cholesterol on record, diabetes or high blood pressure, and no heart attack or
 * stroke yet, for whom neither was made. Race is not on record, so PCE says that it lacks it.
 */
function cardiovascular({ facts, values, has, takes }: Known): ScoreRequest[] {
  const concerned = values.has("total_cholesterol") || has(DIABETES) || has(HYPERTENSION);
  if (!concerned || has(STROKE) || has(VASCULAR) || (facts.age ?? 0) < ADULT || facts.pregnant === true) return [];
  const smoker = values.get("smoker");
  const inputs = {
    age: facts.age,
    sex: facts.sex,
    total_chol: values.get("total_cholesterol"),
    hdl: values.get("hdl_cholesterol"),
    sbp: values.get("systolic"),
    bp_treated: has(HYPERTENSION) && takes("ace_inhibitor", "arb", "ccb", "beta_blocker", "diuretic"),
    smoker: smoker === undefined ? undefined : smoker === 1,
    diabetes: has(DIABETES),
  };
  return [
    request("pce_2013", inputs),
    request("prevent_2023_base", { ...inputs, statin: takes("statin"), egfr: values.get("egfr"), bmi: values.get("bmi") }),
  ];
}

function request(model: string, inputs: Readonly<Record<string, unknown>>): ScoreRequest {
  return { model, inputs: Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined)) };
}

function present(facts: Facts, finding: string): boolean {
  return facts.has(finding, undefined);
}

function confused(facts: Facts): boolean {
  return present(facts, "confused");
}

function said<Value>(facts: Facts, finding: string, { present: yes, absent: no }: { present: Value; absent: Value }): Value | undefined {
  if (present(facts, finding)) return yes;
  return facts.has(finding, "absent") ? no : undefined;
}
