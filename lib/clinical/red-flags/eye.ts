import { all, any, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const eyeRedFlags: readonly RedFlagRule[] = [
  { id: "chemical-in-eye", label: "A strong chemical in the eye", urgency: "emergency", sourceId: "nhs-eye-injuries", when: all("chemical_eye", "strong_chemical") },
  { id: "acute-glaucoma", label: "A painful red eye with haloes, blurred sight or sickness", urgency: "emergency", sourceId: "rcophth", when: "glaucoma_pattern", unless: any("usual_migraine", all("contact_lens", not("vomiting"))) },
  { id: "orbital-infection", label: "A swollen eye that bulges, hurts to move or sees double", urgency: "emergency", sourceId: "cks-orbital-cellulitis", when: all("lid_swollen", any("orbital_signs", "double_vision"), any("fever", "red_eye", "lid_infection")) },
  { id: "torn-eyeball", label: "A damaged eyeball or something that flew into the eye at speed", urgency: "emergency", sourceId: "nhs-eye-injuries", when: any("globe_injury", all("high_speed_particle", any("foreign_body_feel", "eye_pain", "blurred_vision"))) },
  { id: "curtain-over-sight", label: "A shadow or curtain over the sight", urgency: "emergency", sourceId: "nhs-detached-retina-retinal-detachment", when: "vision_shadow", unless: any("usual_migraine", "migraine_aura") },
];
