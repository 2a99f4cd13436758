import { all, any, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const musculoskeletalRedFlags: readonly RedFlagRule[] = [
  { id: "muscle-breakdown", label: "Dark urine and very sore muscles", urgency: "emergency", sourceId: "nhs-sprains-and-strains", when: "rhabdo_pattern" },
  { id: "infected-joint", label: "A hot, swollen joint with fever", urgency: "emergency", sourceId: "bsr-hot-joint", when: all("hot_joint", any("fever", "rigors")) },
  { id: "broken-hip", label: "Hip pain after a fall, and cannot stand", urgency: "emergency", sourceId: "nice-cg124", when: all("old_hip_fall", any("cannot_bear_weight", "deformity"), not("can_walk")) },
  { id: "limb-without-blood", label: "An injured limb that is cold, pale or numb", urgency: "emergency", sourceId: "nhs-broken-bones", when: all("limb_cold_numb", any("dislocated_words", "fracture_words", "cast_on", "deformity")) },
];
