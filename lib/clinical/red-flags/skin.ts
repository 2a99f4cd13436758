import { all, any } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const skinRedFlags: readonly RedFlagRule[] = [
  { id: "deep-skin-infection", label: "A skin infection with extreme pain, dark or crackling skin", urgency: "emergency", sourceId: "nhs-necrotising-fasciitis", when: "nec_fasc_pattern" },
  { id: "severe-drug-rash", label: "A painful, blistering rash with a raw mouth or eyes", urgency: "emergency", sourceId: "bad-sjs", when: "sjs_pattern" },
  { id: "eczema-herpeticum-ill", label: "Punched-out sores in eczema in somebody ill", urgency: "emergency", sourceId: "nice-cg57", when: all("eczema_herpeticum", any("fever", "lethargy", "floppy", "poor_feeding", "infant")) },
  { id: "tick-bite-nerves", label: "A tick bite followed by weakness of the face", urgency: "urgent", sourceId: "nice-ng95", when: all(any("tick_bite", "bullseye_rash"), any("face_droop", "forehead_involved")) },
  { id: "red-all-over-ill", label: "Skin that is red nearly all over, with fever or faintness", urgency: "emergency", sourceId: "nice-cg153", when: all("red_all_over", any("fever", "rigors", "hypotension", "tachycardia", "skin_peeling")) },
];
