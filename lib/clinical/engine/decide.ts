import { type Reason, type Urgency, URGENCY_RANK, type RedFlagScreen } from "../types";
import { evaluate, type LevelRule } from "./expression";
import type { Facts } from "./facts";
import type { Fit } from "./recognise";
import { applyModifiers } from "./modifiers";
import { fallbackLevel } from "./fallback";

export interface Decision {
  urgency: Urgency;
  reasons: Reason[];
  /** rules that stay open because age, sex, duration, severity or pregnancy is not known */
  open: { fit: Fit; rule: LevelRule }[];
  /** the fit that decided the level, if one did */
  deciding: Fit | null;
  /** the level only stands until something that is not known yet is told: it may go down without any fact being taken back */
  provisional: boolean;
}

interface Outcome {
  urgency: Urgency;
  reason: Reason;
  open: { fit: Fit; rule: LevelRule }[];
  /** the rule that gave the level holds only as long as age, sex, duration, severity or pregnancy is unknown */
  held: boolean;
}

/** How long the complaint of this protocol has lasted, where that was said: an old ache beside it does not make it old. */
function withOwnTime(fit: Fit, facts: Facts): Facts {
  const own = [...fit.explains].flatMap((finding) => (fit.protocol.recognise.core.includes(finding) ? (facts.hoursOf(finding) ?? []) : []));
  return own.length === 0 ? facts : { ...facts, hours: Math.max(...own) };
}

/** The highest level of one protocol whose condition holds; unknown demographics hold it or are asked for. */
function outcomeOf(fit: Fit, all: Facts): Outcome {
  const facts = withOwnTime(fit, all);
  const { protocol } = fit;
  const source = protocol.sources[0] ?? "clinical-consensus";
  let urgency: Urgency = protocol.otherwise.urgency;
  let reason: Reason = { text: protocol.otherwise.label, sourceId: source };
  const open: Outcome["open"] = [];
  const ordered = [...protocol.levels].sort((a, b) => URGENCY_RANK[b.urgency] - URGENCY_RANK[a.urgency]);
  let decided = false;
  let held = false;
  for (const rule of ordered) {
    // Home care may take an illness of unknown length for a short one; dangers never rest on that.
    const truth = evaluate(rule.when, rule.urgency === "self_care" && facts.hours === undefined ? { ...facts, hours: 72 } : facts);
    if (truth === "unknown" && URGENCY_RANK[rule.urgency] > URGENCY_RANK[protocol.otherwise.urgency]) open.push({ fit, rule });
    if (decided || !(truth === "yes" || (truth === "unknown" && rule.ifUnknown === "hold"))) continue;
    urgency = rule.urgency;
    reason = { text: rule.label, sourceId: rule.sourceId ?? source };
    decided = true;
    held = truth === "unknown";
  }
  return { urgency, reason, open, held };
}

/** Complaints that can be harmless or not: home care needs to know more than their name. */
const BROAD = ["fever", "headache", "abdominal_pain", "vomiting", "diarrhoea", "rash", "head_injury", "dizzy", "chest_pain", "breathless", "back_pain", "palpitations", "fainted"] as const;

/** A bare complaint: no age, no length, no severity, and nothing that was said to be absent or well. */
function isThin(facts: Facts): boolean {
  if (facts.age !== undefined || facts.hours !== undefined || facts.severity !== undefined) return false;
  if ([...facts.findings.values()].some(({ status }) => status === "absent" || status === "resolved")) return false;
  return BROAD.some((finding) => facts.has(finding, undefined) && !(finding === "rash" && facts.has("itching", undefined))) && facts.order.length <= 6 && !facts.has("looks_well", undefined) && !facts.has("fully_over", undefined);
}

/**
 * The level: the highest outcome among the leading protocols, raised by what bears on every complaint (special groups,
 * course, severity), and never under the floor of the danger screen.
 */
export function decide(facts: Facts, leading: readonly Fit[], screen: RedFlagScreen): Decision {
  const outcomes = leading.map((fit) => ({ fit, ...outcomeOf(fit, facts) }));
  const reasons: Reason[] = [...screen.reasons];
  let deciding: Fit | null = null;
  let urgency: Urgency;
  let provisional: boolean;
  const top = outcomes[0];
  if (top === undefined) {
    const fallback = fallbackLevel(facts);
    urgency = fallback.urgency;
    provisional = true;
    reasons.push(fallback.reason);
  } else {
    let highest = top;
    for (const outcome of outcomes) if (URGENCY_RANK[outcome.urgency] > URGENCY_RANK[highest.urgency]) highest = outcome;
    urgency = highest.urgency;
    provisional = highest.held;
    deciding = highest.fit;
    reasons.push(highest.reason);
    for (const outcome of outcomes) if (outcome !== highest) reasons.push(outcome.reason);
  }
  const open = outcomes.flatMap((outcome) => outcome.open);
  if (urgency === "self_care" && open.length > 0 && isThin(facts)) {
    urgency = "routine";
    provisional = true;
    reasons.unshift({ text: "Too little is known yet to say that home care is enough", sourceId: "clinical-consensus" });
  }
  const raised = applyModifiers(facts, urgency);
  if (raised !== null) {
    urgency = raised.urgency;
    provisional = false;
    reasons.unshift(raised.reason);
  }
  if (screen.floor !== null && URGENCY_RANK[screen.floor] > URGENCY_RANK[urgency]) {
    urgency = screen.floor;
    provisional = false;
  }
  const seen = new Set<string>();
  return {
    urgency,
    reasons: reasons.filter(({ text }) => !seen.has(text) && seen.add(text)),
    open,
    deciding,
    provisional,
  };
}
