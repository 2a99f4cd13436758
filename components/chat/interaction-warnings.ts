import type { InteractionReport, InteractionSeverity } from "@/lib/clinical/types";

export interface Warning {
  title: string;
  severity: InteractionSeverity;
  consequence: string;
  action: string;
  source: string;
}

const ORDER: readonly InteractionSeverity[] = ["contraindicated", "major", "moderate", "minor"];

/** Pairs and allergies as one list, worst first. */
export function warningsOf({ interactions, allergies }: Pick<InteractionReport, "interactions" | "allergies">): Warning[] {
  const pairs = interactions.map(({ a, b, ...rest }) => ({ ...rest, title: pairTitle(a, b, rest.severity) }));
  const conflicts = allergies.map(({ allergy, drug, ...rest }) => ({ ...rest, title: `Do not take ${drug}: your ${allergy} allergy` }));
  return [...conflicts, ...pairs].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

/** Both may be prescribed, so nobody is told to stop one of a pair that clinicians do combine. */
function pairTitle(a: string, b: string, severity: InteractionSeverity): string {
  if (severity === "contraindicated") return `Do not take ${a} and ${b} together`;
  if (severity === "major") return `Do not take ${a} and ${b} together unless a clinician told you to`;
  return `${sentenceCase(a)} with ${b}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
