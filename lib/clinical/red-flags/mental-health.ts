import { all, any } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const mentalHealthRedFlags: readonly RedFlagRule[] = [
  { id: "means-within-reach", label: "Dark thoughts with means within reach", urgency: "emergency", crisis: true, sourceId: "nice-ng225", when: all(any("suicidal_thoughts", "contact:suicidal_thoughts", "low_mood", "self_harm"), any("means_gun", "contact:means_gun", "suicide_plan_means", "contact:suicide_plan_means")) },
  { id: "passive-dark-thoughts", label: "Thoughts of not being here", urgency: "urgent", crisis: true, sourceId: "nice-ng225", when: "dark_thoughts_passive" },
  { id: "strangled", label: "Strangling or a weapon at home", urgency: "emergency", sourceId: "nice-ph50", when: all("strangled", any("abuse_words", "hoarse_word", "fainted", "cannot_swallow", "neck_pain", "sore_throat")) },
];
