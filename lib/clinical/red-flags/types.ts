import type { When } from "../engine/expression";
import type { Urgency } from "../types";

/** A danger that is looked for in every case, whatever the complaint. */
export interface RedFlagRule {
  /** stable kebab-case id */
  id: string;
  /** plain words that complete "because of …": "chest pain that spreads to the arm" */
  label: string;
  urgency: Extract<Urgency, "emergency" | "urgent">;
  when: When;
  /** the rule is silent when this holds */
  unless?: When;
  sourceId: string;
  /** thoughts of suicide or self-harm: the crisis line is shown */
  crisis?: boolean;
}
