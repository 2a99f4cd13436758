import { ageUnder, all, any } from "../engine/expression";
import type { RedFlagRule } from "./types";

/** Dangers told in understated or second-hand words. See `emergencies.ts`. */
export const emergencyPicturesRedFlags: readonly RedFlagRule[] = [
  { id: "chest-pain-grey", label: "Chest pain in somebody who looks grey or very ill", urgency: "emergency", sourceId: "nhs-chest-pain", when: "chest_pain_grey" },
  { id: "chest-pain-now-at-rest", label: "Chest pain on effort that now comes at rest", urgency: "emergency", sourceId: "nhs-chest-pain", when: "angina_now_at_rest", unless: any("reproducible_chest_pain", "resolved:chest_pain", "shingles_rash") },
  { id: "older-sweating-sick", label: "Sweating, sickness and weakness in an older person can come from the heart", urgency: "emergency", sourceId: "esc-acs", when: "high_risk_elder_sweat", unless: any("vasovagal_pattern", "panic_pattern", "menopause_words") },
  { id: "heartburn-and-jaw", label: "Heartburn or tightness with an aching jaw or arm can come from the heart", urgency: "emergency", sourceId: "esc-acs", when: "heartburn_and_jaw", unless: "panic_pattern" },
  { id: "ill-after-water", label: "Cough, sleepiness or fast breathing after going under water", urgency: "emergency", sourceId: "who-etat", when: "drowsy_after_water" },
  { id: "baby-odd-cry", label: "A baby with a fever and an odd cry or a bulging soft spot", urgency: "emergency", sourceId: "nice-ng143", when: all(any("infant", ageUnder(1.5)), any("fever", "vomiting", "lethargy", "poor_feeding"), "bulging_fontanelle") },
  { id: "sudden-pain-between-blades", label: "Sudden or severe pain between the shoulder blades", urgency: "emergency", sourceId: "esc-acs", when: all("interscapular_pain", any("sudden:interscapular_pain", "unequal_pulses"), any("severe:interscapular_pain", "unequal_pulses", "severe_hypertension_reading")), unless: any("reproducible_chest_pain", "fever") },
  { id: "airway-by-swelling", label: "Noisy breathing with a swollen neck or sore throat", urgency: "emergency", sourceId: "nhs-epiglottitis", when: any(all("noisy_breathing", any("neck_swelling", "throat_swelling", "tongue_lip_swelling")), all("sits_forward", any("sore_throat", "high_fever", "drooling"), any("drooling", "noisy_breathing", "muffled_voice", "cannot_swallow"))) },
  { id: "no-pulse-in-limb", label: "A pulse that cannot be felt", urgency: "emergency", sourceId: "rcp-news2", when: all("absent_pulses", any("cold_white_limb", "pain", "numbness_limb", "infant", "deformity", "leg_pain", "arm_pain", "pale", "poor_feeding")) },
  { id: "gray-newborn", label: "A young baby with a grey colour", urgency: "emergency", sourceId: "who-etat", when: all("infant_under_3_months", any("gray_baby", "grey_colour"), any("poor_feeding", "lethargy", "breathless", "vomiting", "fever", "low_temperature", "tachypnoea", "sweating")) },
  { id: "ill-after-operation", label: "A fast pulse with fever or low pressure after an operation", urgency: "emergency", sourceId: "sepsis-trust", when: all("recent_surgery", "tachycardia", any("fever", "hypotension", "tachypnoea", "rigors", "abdominal_pain", "confused")) },
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
