import { ageFrom, all, any, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

/** Dangers told by what a bystander sees, without the name of the illness. */
export const emergenciesRedFlags: readonly RedFlagRule[] = [
  { id: "silent-heart-attack", label: "Sudden sweating, sickness and weakness can come from the heart without pain", urgency: "emergency", sourceId: "esc-acs", when: "silent_heart_pattern" },
  { id: "grey-and-sweating", label: "A grey, sweating adult", urgency: "emergency", sourceId: "nhs-chest-pain", when: all("grey_colour", "sweating", ageFrom(18)), unless: any("vasovagal_pattern", "panic_pattern", "resolved:grey_colour") },
  { id: "flu-with-stiff-neck", label: "A flu-like illness with a stiff neck, dislike of light or bruise-like spots", urgency: "emergency", sourceId: "nice-ng143", when: "meningitis_picture", unless: any("usual_migraine", "looks_well") },
  { id: "choking-silent", label: "Choking without being able to make a sound", urgency: "emergency", sourceId: "bts-breathless", when: all("cannot_make_sound", not(any("sore_throat", "came_up", "resolved:choking"))) },
  { id: "part-cut-off", label: "A part of the body nearly cut off", urgency: "emergency", sourceId: "nhs-bleeding", when: "hanging_part", unless: "small_cut" },
  { id: "many-tablets", label: "Many tablets taken at once", urgency: "emergency", sourceId: "toxbase-poisoning", when: "pills_counted" },
  { id: "drink-withdrawal", label: "Shaking, confusion or seeing things after stopping drink", urgency: "emergency", sourceId: "nice-cg100", when: "withdrawal_shakes" },
  { id: "forceful-vomiting-baby", label: "Forceful vomiting in a young baby who loses weight or fluid", urgency: "emergency", sourceId: "nice-ng143", when: "child_projectile_loss" },
  { id: "arm-or-jaw-ache-ill", label: "An aching arm or jaw in somebody who looks or feels ill can come from the heart", urgency: "emergency", sourceId: "esc-acs", when: "arm_jaw_ache_ill" },
  { id: "spinning-with-brain-signs", label: "Spinning with signs that can come from a stroke", urgency: "emergency", sourceId: "nhs-stroke", when: "central_vertigo", unless: any("usual_migraine", "resolved:vertigo", "ramsay_hunt") },
  { id: "fast-dark-skin", label: "Skin that turns purple or black within hours", urgency: "emergency", sourceId: "nhs-necrotising-fasciitis", when: "necrotising_picture", unless: "bruise_word" },
  { id: "food-allergy-spreading", label: "A food allergy with sickness, a changed voice or trouble breathing", urgency: "emergency", sourceId: "rcuk-anaphylaxis", when: "food_allergy_reaction" },
  { id: "rabies-signs", label: "Illness after an animal bite that can be rabies", urgency: "emergency", sourceId: "clinical-consensus", when: "rabies_signs" },
  { id: "line-infection", label: "Fever or shaking with a drip line, port or dialysis line", urgency: "emergency", sourceId: "sepsis-trust", when: all("central_line", any("fever", "rigors", "chills")) },
  { id: "spiked-drink", label: "Being hard to wake or unable to stand after a spiked drink", urgency: "emergency", sourceId: "nhs-alcohol-poisoning", when: all("spiked_drink", any("fainted", "unconscious", "unrousable_drug", "lethargy", "cannot_bear_weight", "confused", "breathless", "slurred_speech", "repeated_vomiting")) },
  { id: "deep-body-wound", label: "Something that went into the chest, belly, neck or head", urgency: "emergency", sourceId: "nhs-bleeding", when: "body_pierced" },
  { id: "belly-after-blow", label: "A sore or swelling belly after a blow or crash", urgency: "emergency", sourceId: "nice-ng232", when: "belly_blow_pattern" },
  { id: "after-diving", label: "Joint pain, tingling, dizziness or weakness after a dive", urgency: "emergency", sourceId: "clinical-consensus", when: "dive_illness" },
  { id: "unseen-seizure", label: "Waking on the floor with a bitten tongue or wet clothes", urgency: "emergency", sourceId: "ilae-seizure", when: "unseen_seizure", unless: "epilepsy" },
  { id: "eye-nerve-headache", label: "A drooping eyelid with double sight or a big pupil, and headache", urgency: "emergency", sourceId: "nhs-headaches", when: all(any("drooping_lid", "double_vision"), any("unequal_pupils", all("drooping_lid", "double_vision")), any("headache", "sudden:double_vision", "eye_pain")), unless: "usual_migraine" },
  { id: "arms-like-lead", label: "Heartburn or heavy arms with sweating can come from the heart", urgency: "emergency", sourceId: "esc-acs", when: "heavy_arms_pattern" },
  { id: "glass-test", label: "A rash that stays when a glass is pressed on it", urgency: "emergency", sourceId: "nice-ng143", when: "glass_test_positive", unless: any("hsp_pattern", "looks_well", "cough_petechiae", "absent:glass_test_positive") },
  { id: "dry-sleepy-baby", label: "A baby under three months with no wet nappy who is too sleepy", urgency: "emergency", sourceId: "nice-ng143", when: all("infant_under_3_months", "sleepy_word", any("reduced_urine", "no_urine_day", "poor_feeding", "vomiting", "breathless")) },
  { id: "swallowed-poison", label: "A dangerous product was swallowed", urgency: "emergency", sourceId: "toxbase-poisoning", when: "toxic_drink" },
  { id: "fit-that-goes-on", label: "A fit that does not stop", urgency: "emergency", sourceId: "ilae-seizure", when: "prolonged_seizure", unless: any("absent:prolonged_seizure", "resolved:prolonged_seizure", "simple_febrile_recovered") },
  { id: "pain-between-shoulder-blades", label: "Sudden pain between the shoulder blades with sweating or faintness", urgency: "emergency", sourceId: "esc-acs", when: all("interscapular_pain", any("sweating", "nearly_fainted", "fainted", "breathless", "grey_colour")), unless: any("reproducible_chest_pain", "fever", "panic_pattern", "night_sweats") },
  { id: "too-much-insulin", label: "Too much insulin", urgency: "emergency", sourceId: "toxbase-poisoning", when: "insulin_error" },
];
