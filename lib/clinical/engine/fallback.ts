import type { Reason, Urgency } from "../types";
import { all, any, evaluate, lastedWeeks, severe, shorterThanDays, worsening, type When } from "./expression";
import type { Facts } from "./facts";

const SOURCE = "clinical-consensus";

/** When no protocol fits, general signs of how pressing it is decide. First that holds counts. */
const GENERAL_LEVELS: readonly { urgency: Urgency; when: When; label: string }[] = [
  { urgency: "urgent", when: all(severe, any(shorterThanDays(4), "fever", worsening)), label: "It is severe and new, and it fits no pattern that can be judged from words alone" },
  { urgency: "urgent", when: any("news_medium", "tachycardia", "hypotension", "tachypnoea", "low_oxygen"), label: "A vital sign is out of the usual range" },
  { urgency: "urgent", when: all("high_fever", any("older_adult", "immunosuppressed", "pregnant", "infant")), label: "A high fever in somebody at higher risk" },
  { urgency: "routine", when: lastedWeeks(3), label: "It has lasted for more than three weeks" },
];

/** The level for a text that no protocol explains: `routine` unless general signs say more. */
export function fallbackLevel(facts: Facts): { urgency: Urgency; reason: Reason } {
  for (const { urgency, when, label } of GENERAL_LEVELS) {
    if (evaluate(when, facts) === "yes") return { urgency, reason: { text: label, sourceId: SOURCE } };
  }
  return { urgency: "routine", reason: { text: "No danger sign was found in what was said, but the problem could not be placed", sourceId: SOURCE } };
}
