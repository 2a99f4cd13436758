import type { Reason, Urgency } from "../types";
import { all, any, atLeast, evaluate, improving, lastedWeeks, mild, not, severe, shorterThanDays, worsening, type When } from "./expression";
import type { Facts } from "./facts";

const SOURCE = "clinical-consensus";

/** What speaks for a trifle: of these, two at least must be said before home care is offered for what has no name. */
const TRIFLE: When = all(
  atLeast(2, any("looks_well", "totally_well", "well_child"), mild, improving, any("fully_over", "resolved:pain", "resolved:headache", "going_down", "healed_words"), "scan_worry", any("normal_exam", "normal_vitals"), any("plain_question", "information_only"), "much_denied", shorterThanDays(8)),
  not(any(
    severe, worsening, "severe_pain", "infant", "newborn", "pregnant", "postpartum", "immunosuppressed", "active_cancer", "older_adult", "treatment_failed", "weight_loss", "bleeding", "fever", "night_sweats",
    "chest_pain", "breathless", "abdominal_pain", "fainted", "palpitations", "numbness_limb", "limb_weakness", "confused", "vomiting", "blurred_vision", "head_injury", "trauma", "fall", "recent_surgery",
    "on_anticoagulant", "wants_treatment", "result_words", "bradycardia", "tachycardia", "hypertension_reading", "admin_request", "wants_checkup", "low_mood", "self_harm", "suicidal_thoughts", "overdose", "recurrent_word", "long_term_pain",
  )),
);

/** When no protocol fits, general signs of how pressing it is decide. First that holds counts. */
const GENERAL_LEVELS: readonly { urgency: Urgency; when: When; label: string }[] = [
  { urgency: "urgent", when: all(severe, any(shorterThanDays(4), "fever", worsening)), label: "It is severe and new, and it fits no pattern that can be judged from words alone" },
  { urgency: "urgent", when: any("news_medium", "tachycardia", "hypotension", "tachypnoea", "low_oxygen"), label: "A vital sign is out of the usual range" },
  { urgency: "urgent", when: all("high_fever", any("older_adult", "immunosuppressed", "pregnant", "infant")), label: "A high fever in somebody at higher risk" },
  { urgency: "routine", when: lastedWeeks(3), label: "It has lasted for more than three weeks" },
  { urgency: "self_care", when: TRIFLE, label: "It is new and slight, in somebody who is otherwise well" },
];

/** The level for a text that no protocol explains: `routine` unless general signs say more. */
export function fallbackLevel(facts: Facts): { urgency: Urgency; reason: Reason } {
  // Two things said not to be there speak for a trifle as well as one kind word does.
  const denied = [...facts.findings.values()].filter(({ status }) => status === "absent" || status === "resolved").length >= 2;
  const view = { ...facts, has: (finding: string, attribute: string | undefined) => (finding === "much_denied" ? denied : facts.has(finding, attribute)) };
  for (const { urgency, when, label } of GENERAL_LEVELS) {
    // A trifle is judged by what was said; what was not said speaks neither for nor against it.
    const asked = urgency === "self_care" ? { ...view, severity: facts.severity ?? "moderate", hours: facts.hours ?? 240 } : view;
    if (evaluate(when, asked) === "yes") return { urgency, reason: { text: label, sourceId: SOURCE } };
  }
  return { urgency: "routine", reason: { text: "No danger sign was found in what was said, but the problem could not be placed", sourceId: SOURCE } };
}
