import { all } from "../engine/expression";
import type { RedFlagRule } from "./types";

export const allergyInfectionRedFlags: readonly RedFlagRule[] = [
  { id: "airway-swelling", label: "Lips or tongue that swell while the throat closes up", urgency: "emergency", sourceId: "rcuk-anaphylaxis", when: all("tongue_lip_swelling", "throat_closing") },
];
