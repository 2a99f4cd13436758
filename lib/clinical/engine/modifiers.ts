import { type Reason, type Urgency, URGENCY_RANK } from "../types";
import { ageUnder, all, any, evaluate, lastedDays, type When, worsening } from "./expression";
import type { Facts } from "./facts";

interface Modifier {
  /** applies while the level is under this one, and raises to it */
  to: Urgency;
  when: When;
  label: string;
  sourceId: string;
}

const ILLNESS: When = any("fever", "vomiting", "diarrhoea", "cough", "rash", "lethargy", "poor_feeding", "breathless", "irritable");

/** What makes any complaint more pressing, whatever it is. Each raises by one step at most. */
const MODIFIERS: readonly Modifier[] = [
  { to: "urgent", when: all(ageUnder(0.25), any("infant_under_3_months", "newborn"), ILLNESS), label: "A baby under 3 months who seems ill needs to be seen the same day", sourceId: "nice-ng143" },
  { to: "urgent", when: all("immunosuppressed", any("fever", "infection_signs")), label: "Signs of infection with a weakened immune system need to be seen the same day", sourceId: "nice-ng253" },
  { to: "routine", when: "treatment_failed", label: "It has not got better with treatment so far", sourceId: "clinical-consensus" },
  { to: "routine", when: all(worsening, lastedDays(3)), label: "It is getting worse after some days", sourceId: "clinical-consensus" },
];

/** The first modifier that raises the level, or null. */
export function applyModifiers(facts: Facts, urgency: Urgency): { urgency: Urgency; reason: Reason } | null {
  let raised: { urgency: Urgency; reason: Reason } | null = null;
  for (const { to, when, label, sourceId } of MODIFIERS) {
    const now = raised?.urgency ?? urgency;
    if (URGENCY_RANK[to] <= URGENCY_RANK[now] || evaluate(when, facts) !== "yes") continue;
    raised = { urgency: to, reason: { text: label, sourceId } };
  }
  return raised;
}
