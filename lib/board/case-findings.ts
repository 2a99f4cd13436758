import type { InteractionSeverity, Urgency } from "@/lib/clinical/types";
import type { AnswerCard, EmergencyBanner, InteractionFindings, RiskResult } from "@/lib/turns/types";

/** What the engine found of a case, short enough for one row of the board. Stored with the case. */
export interface CaseFindings {
  /** why this level, in one line */
  why: string;
  /** the lowest level that the red-flag screen allows; null when no flag fired */
  floor: Urgency | null;
  redFlags: readonly { id: string; label: string }[];
  /** "warfarin with ibuprofen", worst first */
  warnings: readonly { title: string; severity: InteractionSeverity }[];
  /** scores that could be worked out: "4", "points", "high" */
  risks: readonly { name: string; value: string; band: string }[];
}

const SEVERITIES: readonly InteractionSeverity[] = ["contraindicated", "major", "moderate", "minor"];

/** What a finished answer says about a case. @param floor what the red-flag screen demands at least */
export function findingsOfCard(card: AnswerCard, floor: Urgency | null): CaseFindings {
  return {
    why: card.why,
    floor,
    redFlags: card.assessment.redFlags.map(({ id, label }) => ({ id, label })),
    warnings: card.interactions === null ? [] : warningsOf(card.interactions),
    risks: card.risks.flatMap(riskOf),
  };
}

/** What is known of a case the moment the screen has fired, before any check has ended. */
export function findingsOfBanner(banner: EmergencyBanner): CaseFindings {
  const flags = banner.redFlags.map(({ id, label }) => ({ id, label }));
  const why = flags.length > 0 ? flags.map(({ label }) => label).join("; ") : "Thoughts of self-harm";
  return { why, floor: "emergency", redFlags: flags, warnings: [], risks: [] };
}

function warningsOf({ interactions, allergies, cautions }: InteractionFindings): CaseFindings["warnings"] {
  return [
    ...interactions.map(({ a, b, severity }) => ({ title: `${a} with ${b}`, severity })),
    ...allergies.map(({ drug, allergy, severity }) => ({ title: `${drug}, allergy to ${allergy}`, severity })),
    ...cautions.map(({ drug, because, severity }) => ({ title: `${drug} and ${because}`, severity })),
  ].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

function riskOf({ name, result }: RiskResult): CaseFindings["risks"] {
  if (result.status !== "ok") return [];
  const value = Number.isInteger(result.value) ? String(result.value) : result.value.toFixed(1);
  return [{ name, value: result.unit === "%" ? `${value}%` : value, band: result.band }];
}
