import { all, any, lastedWeeks, not, vitalFrom } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const womensHealthRedFlags: readonly RedFlagRule[] = [
  { id: "ectopic-pattern", label: "Pain low in the belly with a possible pregnancy", urgency: "emergency", sourceId: "nice-ng126", when: "possible_ectopic", unless: any("resolved:lower_abdominal_pain", lastedWeeks(6)) },
  { id: "pre-eclampsia", label: "Signs that fit pre-eclampsia", urgency: "emergency", sourceId: "nice-ng133", when: "preeclampsia_pattern", unless: all("usual_migraine", not("hypertension_reading")) },
  { id: "preterm-labour", label: "Contractions or broken waters before 37 weeks", urgency: "emergency", sourceId: "nice-ng25", when: "preterm_labour" },
  { id: "late-pregnancy-bleed", label: "Bleeding after 20 weeks of pregnancy", urgency: "emergency", sourceId: "rcog-aph", when: all("pregnancy_bleeding", "pregnant_mid_late"), unless: any("bloody_show_term", "mucus_show") },
  { id: "birth-now", label: "Birth about to happen", urgency: "emergency", sourceId: "nhs-signs-that-labour-has-begun", when: all("birth_now", any("pregnant", "contractions")) },
  { id: "less-fetal-movement", label: "The baby moving less", urgency: "emergency", sourceId: "rcog-rfm", when: all("no_fetal_movement", any("pregnant", "contractions")), unless: any("baby_moves_ok", { weeksPregnant: { under: 18 } }) },
  { id: "ovarian-torsion", label: "Sudden severe pain low on one side", urgency: "emergency", sourceId: "nhs-ovarian-cyst", when: "torsion_ovary_pattern" },
  { id: "toxic-shock", label: "Fever and rash with a tampon or after birth or an operation", urgency: "emergency", sourceId: "nhs-toxic-shock-syndrome", when: "toxic_shock_pattern" },
  { id: "postpartum-psychosis", label: "Odd beliefs, voices or thoughts of harm after a birth", urgency: "emergency", crisis: true, sourceId: "nhs-post-partum-psychosis", when: all("just_delivered", any("mania_after_birth", "psychosis_signs", "suicidal_thoughts", all("harm_baby_thoughts", not("intrusive_thoughts")))) },
  { id: "injury-in-pregnancy", label: "A blow to the belly in later pregnancy", urgency: "urgent", sourceId: "rcog-aph", when: all("pregnant", any("fall_in_pregnancy", "high_energy_trauma")) },
  { id: "high-pressure-pregnancy", label: "High blood pressure in pregnancy or after birth", urgency: "urgent", sourceId: "nice-ng133", when: all(any("pregnant", "just_delivered"), any("hypertension_reading", vitalFrom("systolic", 140))) },
];
