import { applicableScores, type ApplicableScore } from "@/lib/clinical/scores/applicable-scores";
import type { TriageCase } from "@/lib/clinical/types";
import type { PatientRecord } from "../triage-outputs";
import { scoreFacts } from "./score-facts";

/** Needs an examination, an ECG or a blood test that no conversation brings: asking a patient for them helps nobody. */
const FOR_CLINICIANS = new Set(["heart", "wells_pe", "wells_dvt", "perc", "ottawa_ankle"]);

/** The models that apply to this patient and message, each with what is known for it. */
export function requestedScores(triage: TriageCase, record: PatientRecord): ApplicableScore[] {
  const scale = record.observations.find(({ code }) => code === "spo2_scale")?.value;
  return applicableScores(scoreFacts(triage, record))
    .filter(({ model, needs }) => needs.length === 0 || !FOR_CLINICIANS.has(model))
    .map((score) => (score.model === "news2" && scale === 2 ? { ...score, inputs: { ...score.inputs, spo2_scale: 2 } } : score));
}
