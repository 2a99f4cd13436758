import { all, any, labFrom, labUnder, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const endocrineBloodRedFlags: readonly RedFlagRule[] = [
  { id: "dka-pattern", label: "Signs that fit diabetic ketoacidosis", urgency: "emergency", sourceId: "jbds", when: "dka_pattern" },
  { id: "cord-compression", label: "Cancer with back pain and weak or numb legs", urgency: "emergency", sourceId: "nice-ng234", when: "cord_compression_pattern" },
  { id: "thyroid-storm", label: "An overactive thyroid with fever, agitation or a very fast heart", urgency: "emergency", sourceId: "british-thyroid", when: "thyroid_storm_pattern" },
  { id: "adrenal-crisis", label: "Low steroid hormones with vomiting, fever or faintness", urgency: "emergency", sourceId: "society-endocrinology", when: "adrenal_crisis_pattern" },
  { id: "ttp", label: "Low platelets with fever, confusion, headache or bleeding", urgency: "emergency", sourceId: "itp-support", when: "ttp_pattern" },
  { id: "sickle-danger", label: "Sickle cell disease with severe pain, fever, chest signs or weakness", urgency: "emergency", sourceId: "sickle-cell-society", when: all("sickle_cell", any("chest_pain", "breathless", "severe_pain", "severe:pain", "high_pain_score", "long_erection", "arm_weakness", "face_droop", "low_oxygen", all("fever", any("pain", "high_fever", "unwell", "pale")), all("pale", "lethargy"), "sickle_crisis_words")), unless: any("mild:pain", "absent:sickle_crisis_words") },
  { id: "potassium-heart", label: "High potassium with heart or muscle signs", urgency: "emergency", sourceId: "uk-kidney-potassium", when: any("peaked_t", labFrom("potassium", 6.5), all(any("hyperkalaemia", "high_potassium_named"), any("palpitations", "limb_weakness", "both_legs_weak", "breathless", "fainted", "chest_pain"))) },
  { id: "salt-calcium-brain", label: "A salt or calcium imbalance with confusion, drowsiness or a fit", urgency: "emergency", sourceId: "endocrinology-hyponatraemia", when: all(any("hyponatraemia", "low_sodium_named", "hypercalcaemia", "high_calcium_named", "low_calcium_named", { lab: "sodium", from: 155 }), any("confused", "lethargy", "seizure", "unconscious", all("repeated_vomiting", any("hyponatraemia", "hypercalcaemia")))), unless: any("gradual:confused", all("lethargy", labUnder("calcium", 2.8), not("confused"))) },
  { id: "blood-cancer-film", label: "A blood film that may show an acute blood cancer", urgency: "urgent", sourceId: "nice-ng12", when: "leukaemia_signs" },
];
