import type { PatientRecord } from "./triage-outputs";

const MAX_VISITS = 5;

/** The record in words for a language model, one fact a line, newest measurement of each kind only. */
export function recordLines({ conditions, allergies, medications, observations, visits }: PatientRecord): string[] {
  const latest = [...new Map([...observations].reverse().map((observation) => [observation.code, observation])).values()];
  return [
    ...conditions.map(({ name, since }) => `Condition: ${name}${since === null ? "" : ` since ${since}`}`),
    ...allergies.map(({ substance, reaction }) => `Allergy: ${substance}${reaction === null ? "" : ` (${reaction})`}`),
    ...medications.map(({ name, dose, frequency }) => `Medicine: ${[name, dose, frequency].filter((part) => part !== null).join(", ")}`),
    ...latest.map(({ code, value, unit, takenAt }) => `Measured: ${code.replaceAll("_", " ")} ${value} ${unit} on ${takenAt.slice(0, 10)}`),
    ...visits.slice(0, MAX_VISITS).map(({ at, reason, summary }) => `Visit ${at.slice(0, 10)}: ${reason}. ${summary}`),
  ];
}
