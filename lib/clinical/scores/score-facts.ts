import { recogniseConditions } from "../conditions/recognise-conditions";
import { classesOf } from "../interactions/classes-of";
import type { Sex, Vitals } from "../types";

/** What a conversation can tell beside the record. Absent means that it was not said. */
export const SCORE_FINDINGS = [
  "sore_throat", "cough", "tender_neck_glands", "swollen_tonsils", "infection", "pneumonia", "confusion", "atrial_fibrillation", "chest_pain",
  "possible_lung_clot", "possible_leg_clot", "one_leg_swollen", "whole_leg_swollen", "leg_vein_tenderness", "leg_swelling_pits", "new_leg_veins",
  "calf_thicker", "coughing_blood", "recent_surgery_or_injury", "bedridden", "paralysed_or_plastered_leg", "ankle_injury", "ankle_bone_pain",
  "outer_ankle_tenderness", "inner_ankle_tenderness", "midfoot_pain", "outer_foot_tenderness", "inner_foot_tenderness", "cannot_bear_weight", "smoker",
] as const;
export type ScoreFinding = (typeof SCORE_FINDINGS)[number];

/** One measurement, as in the record: codes as there ("systolic", "hdl_cholesterol"), unit as written. */
export interface ScoreObservation {
  code: string;
  value: number;
  unit: string;
}

/** Everything that is known about the person when scores are chosen. */
export interface ScoreFacts {
  age?: number;
  sex?: Sex;
  pregnant?: boolean;
  /** only where somebody stated it: nothing is guessed */
  race?: "white" | "black" | "other";
  conditions: readonly string[];
  medications: readonly string[];
  /** measured now, as said in the conversation; not those of an old visit */
  vitals?: Vitals;
  /** of the record, newest of each code */
  observations: readonly ScoreObservation[];
  findings: Readonly<Partial<Record<ScoreFinding, boolean>>>;
  /** answers 0 to 3 to the nine questions of the PHQ-9 */
  phq9?: readonly number[];
}

/** Cholesterol: mg/dL for one mmol/L. Urea: mmol/L for one mg/dL of urea nitrogen. */
const MG_PER_MMOL_CHOLESTEROL = 38.67;
const UREA_MMOL_PER_MG_BUN = 0.357;

type Convert = Readonly<Record<string, (value: number) => number>>;
const same = (value: number) => value;
const CHOLESTEROL: Convert = { "mg/dl": same, "mmol/l": (value) => value * MG_PER_MMOL_CHOLESTEROL };

/** Units that are understood for each measurement. One in another unit counts as not measured: nothing is guessed. */
const UNITS = {
  total_cholesterol: CHOLESTEROL,
  hdl_cholesterol: CHOLESTEROL,
  systolic: { mmhg: same },
  egfr: { "ml/min/1.73m2": same, "ml/min/1.73m^2": same, "ml/min": same },
  bmi: { "kg/m2": same, "kg/m^2": same },
  urea: { "mmol/l": same, "mg/dl": (value) => value * UREA_MMOL_PER_MG_BUN },
} as const satisfies Record<string, Convert>;

/** A measurement of the record in the unit that the scores use, or undefined. */
export function observed({ observations }: ScoreFacts, code: keyof typeof UNITS): number | undefined {
  const found = observations.find((one) => one.code === code);
  if (found === undefined) return undefined;
  const unit = found.unit.toLowerCase().replaceAll("\u00b2", "2").replace(/\s/g, "");
  const units: Convert = UNITS[code];
  return units[unit]?.(found.value);
}

/** Whether the person smokes: said, or a record entry of 1 or 0. Undefined when unknown. */
export function smokes({ findings, observations }: ScoreFacts): boolean | undefined {
  const recorded = observations.find(({ code }) => code === "smoker");
  return findings.smoker ?? (recorded === undefined ? undefined : recorded.value > 0);
}

export interface KnownFacts extends ScoreFacts {
  has: (...conditions: Parameters<ReturnType<typeof recogniseConditions>["has"]>[0][]) => boolean;
  takes: (...classes: string[]) => boolean;
}

/** The facts with what the names of conditions and medicines mean. */
export function knownFacts(facts: ScoreFacts): KnownFacts {
  const conditions = recogniseConditions(facts.conditions);
  const classes = new Set(facts.medications.flatMap(classesOf));
  return {
    ...facts,
    has: (...wanted) => wanted.some((condition) => conditions.has(condition)),
    takes: (...wanted) => wanted.some((name) => classes.has(name)),
  };
}
