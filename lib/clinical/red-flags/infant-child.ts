import { ageUnder, all, any, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const infantChildRedFlags: readonly RedFlagRule[] = [
  { id: "baby-went-blue", label: "A baby who stopped breathing, turned blue or went limp", urgency: "emergency", sourceId: "aap-brue", when: all(any("infant", ageUnder(1)), "went_limp_or_blue"), unless: "breath_holding" },
  { id: "intussusception", label: "Spells of screaming with paleness, vomiting or bloody stools in a young child", urgency: "emergency", sourceId: "nhs-intussusception", when: all(any("infant", ageUnder(5)), any("jelly_stool", "sausage_mass", all("crying_spells", any("vomiting", "pale", "lethargy", "rectal_bleeding")))), unless: all("newborn_girl_blood", ageUnder(0.1), not("crying_spells")) },
  { id: "bruised-baby", label: "A bruise or injury in a baby who cannot move about yet", urgency: "emergency", sourceId: "nice-ng76", when: any(all(any("bruise_word", "unexplained_injury"), any(all("infant", "not_mobile"), ageUnder(0.4)), not("birthmark_word")), all("infant_fracture", ageUnder(1))) },
  { id: "jaundice-first-day", label: "Yellow skin in the first day of life, or in a newborn who is sleepy or feeds badly", urgency: "emergency", sourceId: "nice-cg98", when: all("newborn_jaundice_pattern", any("jaundice_first_day", "lethargy", "poor_feeding", "sleepy_feeds", "fever", "low_temperature")) },
  { id: "child-kidney-signs", label: "A child with puffy face or ankles and changed urine", urgency: "urgent", sourceId: "kidney-research", when: all(any("child", ageUnder(16)), any("frothy_urine", "blood_in_urine"), any("face_swelling", "lid_swollen", "leg_swelling")) },
  { id: "child-new-diabetes", label: "Thirst, weight loss and much urine in a child", urgency: "urgent", sourceId: "nice-ng18", when: "diabetes_child_pattern" },
];
