import { ageUnder, all, any, lastedDays, not, shorterThanHours } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const urinaryGenitalRedFlags: readonly RedFlagRule[] = [
  { id: "priapism", label: "An erection that hurts or lasts and will not go down", urgency: "emergency", sourceId: "nhs-priapism", when: "long_erection", unless: any("ed_words", shorterThanHours(2), "resolved:long_erection") },
  { id: "fournier", label: "A fast-spreading infection of the private parts", urgency: "emergency", sourceId: "nhs-necrotising-fasciitis", when: all("fournier_signs", any("pain", "fever", "testis_swelling", "testicular_pain", "rash", "severe_pain", "tachycardia")) },
  { id: "urine-retention", label: "Not being able to pass urine", urgency: "emergency", sourceId: "nhs-urinary-retention", when: all("urinary_retention_acute", any("lower_abdominal_pain", "retention_painful", "pain", "severe_pain", "abdominal_pain", "distended_abdomen", "confused")), unless: any("chronic_incontinence", "infant") },
  { id: "infected-stone", label: "Kidney stone pain with fever", urgency: "emergency", sourceId: "nice-ng118", when: all(any("stones_named", "colic_to_groin"), any("fever", "rigors"), any("severe_pain", "severe:flank_pain", "stones_named", "rigors", "vomiting")), unless: any("past:stones_named", "pain_controlled") },
  { id: "paraphimosis", label: "A foreskin stuck behind the head of the penis", urgency: "emergency", sourceId: "eau-torsion", when: "paraphimosis", unless: any("absent:paraphimosis", all(ageUnder(5), not("pain")), lastedDays(14)) },
  { id: "penile-fracture", label: "A crack and sudden pain in the penis", urgency: "emergency", sourceId: "eau-sexual", when: all("penile_fracture", any("pain", "severe_pain", "sudden:pain", "rash", "bruise_word")) },
  { id: "missed-dialysis", label: "Missed dialysis with breathlessness, weakness or palpitations", urgency: "emergency", sourceId: "uk-kidney-potassium", when: all("missed_dialysis", any("breathless", "palpitations", "limb_weakness", "confused", "both_legs_weak", "hyperkalaemia", "tired", "leg_swelling", "chest_pain")) },
];
