import { ageFrom, all, any, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const abdominalRedFlags: readonly RedFlagRule[] = [
  { id: "stuck-hernia", label: "A hernia that is stuck, hard or very painful, or with vomiting", urgency: "emergency", sourceId: "nhs-hernia", when: "hernia_danger" },
  { id: "cholangitis", label: "Yellow skin with fever and pain or shaking chills", urgency: "emergency", sourceId: "nice-cg188", when: "cholangitis_pattern" },
  { id: "liver-failure", label: "Yellow skin with drowsiness, confusion or bleeding", urgency: "emergency", sourceId: "cks-jaundice-in-adults", when: all(any("jaundice", "hepatitis_named", "raised_bilirubin", "liver_disease", "raised_liver_enzymes"), any("liver_failure_signs", "confused", "lethargy")), unless: any("infant_under_3_months", "chronic_confusion", all("lethargy", "newborn")) },
  { id: "older-acute-belly", label: "A swollen or painful belly in an older person who is confused or passes nothing", urgency: "emergency", sourceId: "cks-abdominal-pain", when: all("old_person_acute_belly", not("chronic_confusion")) },
  { id: "bowel-ischaemia", label: "Sudden severe belly pain with an irregular heartbeat or clots", urgency: "emergency", sourceId: "wses-mesenteric", when: any(all("ischaemia_named", "abdominal_pain"), all(ageFrom(55), any("severe:abdominal_pain", "severe_abdominal_pain", "severe_pain"), "abdominal_pain", any("atrial_fibrillation_history", "high_lactate"))) },
  { id: "infected-ascites", label: "Liver disease with a swollen belly and fever", urgency: "emergency", sourceId: "british-liver-trust", when: all("liver_disease", "fever", any("ascites_words", "distended_abdomen")) },
  { id: "food-bolus", label: "Food stuck so that saliva cannot be swallowed", urgency: "emergency", sourceId: "nhs-dysphagia-swallowing-problems", when: "complete_food_block", unless: all("over_7d", not(any("drooling", "cannot_keep_fluids", "worsening:complete_food_block"))) },
];
