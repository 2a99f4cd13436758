import { all, any, not } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const entRedFlags: readonly RedFlagRule[] = [
  { id: "bleeding-after-tonsillectomy", label: "Bleeding after a tonsil operation", urgency: "emergency", sourceId: "ent-uk", when: all("tonsil_op", any("throat_bleed", "bleeding", "vomiting_blood", "coughing_blood"), not("absent:bleeding")) },
  { id: "throat-abscess", label: "A sore throat with a thick voice, drooling or a mouth that will not open", urgency: "emergency", sourceId: "nhs-epiglottitis", when: any("quinsy_pattern", "airway_throat_pattern") },
  { id: "adult-tooth-knocked-out", label: "An adult tooth knocked out", urgency: "emergency", sourceId: "iadt", when: all("tooth_knocked_out", not(any("baby_tooth", "young_child"))) },
  { id: "mastoid-spread", label: "Swelling behind the ear with drowsiness or a stiff neck", urgency: "emergency", sourceId: "nhs-mastoiditis", when: all("behind_ear", any("ear_pain", "ear_discharge", "fever"), any("lethargy", "neck_stiffness", "confused", all("face_droop", any("fever", "ear_discharge")))) },
  { id: "sore-throat-agranulocytosis", label: "A sore throat or fever on a medicine that can lower white cells", urgency: "urgent", sourceId: "bnf", when: all("carbimazole", any("sore_throat", "fever", "mouth_ulcer")) },
];
