import { evaluate } from "../engine/expression";
import { readFacts, type Facts } from "../engine/facts";
import { higherUrgency, type RedFlag, type RedFlagScreen, type TriageCase, type Urgency, URGENCY_RANK } from "../types";
import { RED_FLAG_RULES } from "./all";

/** Applies the danger rules to facts that were already read. */
export function screenFacts(facts: Facts): RedFlagScreen {
  const redFlags: RedFlag[] = [];
  let floor: Urgency | null = null;
  let crisis = false;
  for (const rule of RED_FLAG_RULES) {
    if (evaluate(rule.when, facts) !== "yes") continue;
    if (rule.unless !== undefined && evaluate(rule.unless, facts) === "yes") continue;
    redFlags.push({ id: rule.id, label: rule.label, urgency: rule.urgency, sourceId: rule.sourceId });
    floor = higherUrgency(rule.urgency, floor);
    crisis ||= rule.crisis === true;
  }
  redFlags.sort((a, b) => URGENCY_RANK[b.urgency] - URGENCY_RANK[a.urgency]);
  return { redFlags, floor, crisis, reasons: redFlags.map(({ label, sourceId }) => ({ text: label, sourceId })) };
}

/**
 * The deterministic danger screen over the whole conversation and record: the floor that no later step may go below.
 * Independent of protocols and of any language model. `floor: null` means that no danger sign was recognised.
 */
export function screenRedFlags(triageCase: TriageCase): RedFlagScreen {
  return screenFacts(readFacts(triageCase));
}
