import { all, any } from "../engine/expression";
import type { RedFlagRule } from "./types";

/** Dangers told in understated or second-hand words. See `emergencies.ts`. */
export const emergencyPicturesRedFlags: readonly RedFlagRule[] = [
  { id: "chest-pain-grey", label: "Chest pain in somebody who looks grey or very ill", urgency: "emergency", sourceId: "nhs-chest-pain", when: "chest_pain_grey" },
  { id: "chest-pain-now-at-rest", label: "Chest pain on effort that now comes at rest", urgency: "emergency", sourceId: "nhs-chest-pain", when: "angina_now_at_rest", unless: any("reproducible_chest_pain", "resolved:chest_pain", "shingles_rash") },
  { id: "older-sweating-sick", label: "Sweating, sickness and weakness in an older person can come from the heart", urgency: "emergency", sourceId: "esc-acs", when: "high_risk_elder_sweat", unless: any("vasovagal_pattern", "panic_pattern", "menopause_words") },
  { id: "tiny-pupils-drowsy", label: "Tiny pupils in somebody who is hard to wake", urgency: "emergency", sourceId: "toxbase-poisoning", when: all("pinpoint_pupils", any("unconscious", "lethargy", "slow_breathing", "breathless", "collapse", "blue_lips")) },
  { id: "weakness-climbing", label: "Numbness and weakness that climb over days", urgency: "emergency", sourceId: "nhs-stroke", when: "ascending_pattern" },
  { id: "tablets-counted", label: "Many tablets taken, or empty packets found", urgency: "emergency", sourceId: "toxbase-poisoning", when: "unconscious_pills" },
  { id: "wide-scald", label: "A wide scald, or any scald of the body of a child", urgency: "emergency", sourceId: "nhs-burns", when: "body_scald", unless: any("burn_small", "mild:burn", "small_scald") },
  { id: "baby-spasms", label: "Runs of nodding or jackknife jerks in a baby", urgency: "emergency", sourceId: "ilae-seizure", when: "baby_spasms" },
  { id: "bad-wound-ill", label: "A wound gone bad in somebody who is ill all over", urgency: "emergency", sourceId: "sepsis-trust", when: "bad_wound_ill" },
  { id: "high-mood-in-danger", label: "A high mood or strange beliefs with danger at hand", urgency: "emergency", crisis: true, sourceId: "nice-ng225", when: all(any("mania_words", "psychosis_signs", "voices_beliefs", "low_mood", "suicidal_thoughts"), "traffic_danger") },
  { id: "overcome-by-fumes", label: "Collapse or sickness among fumes", urgency: "emergency", sourceId: "nhs-carbon-monoxide-poisoning", when: all("exhaust_fumes", any("unconscious", "collapse", "fainted", "lethargy", "confused", "headache", "vomiting", "breathless", "dizzy")) },
  { id: "cold-deformed-limb", label: "An injured limb out of shape, cold or white", urgency: "emergency", sourceId: "nhs-broken-bones", when: all("limb_bent", any("cold_white_limb", "pale", "numbness_limb", "limb_cold_numb", "bleeding")) },
];
