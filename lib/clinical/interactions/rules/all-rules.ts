import type { InteractionSeverity } from "../../types";
import { DRUG_SOURCE_BY_KEY } from "../../sources/drugs";
import { DRUGS } from "../drugs/catalogue";
import type { Drug } from "../drugs/parse-drug-table";
import { selectDrugs } from "../select-drugs";
import { BLEEDING_RULES } from "./bleeding";
import { BREATHING_RULES } from "./breathing-and-sleep";
import { CANCER_RULES } from "./cancer";
import { CHOLESTEROL_RULES } from "./cholesterol-and-muscle";
import { EFFECTS } from "./effects";
import type { EffectKey } from "./effects";
import { EPILEPSY_RULES } from "./epilepsy";
import { HEART_RHYTHM_RULES } from "./heart-rhythm";
import { HORMONE_RULES } from "./hormones-and-sugar";
import { IMMUNITY_RULES } from "./immunity-and-marrow";
import { INFECTION_RULES } from "./infection";
import { OTHER_RULES } from "./other";
import { PRESSURE_KIDNEY_RULES } from "./pressure-kidney-salts";
import type { RuleRow } from "./rule-row";
import { SEROTONIN_RULES } from "./serotonin-and-mao";

export const RULE_ROWS: readonly RuleRow[] = [
  ...BLEEDING_RULES, ...SEROTONIN_RULES, ...HEART_RHYTHM_RULES, ...PRESSURE_KIDNEY_RULES, ...BREATHING_RULES, ...CHOLESTEROL_RULES,
  ...IMMUNITY_RULES, ...INFECTION_RULES, ...EPILEPSY_RULES, ...HORMONE_RULES, ...CANCER_RULES, ...OTHER_RULES,
];

export interface PairRule {
  severity: InteractionSeverity;
  effect: EffectKey;
  /** with `{a}` and `{b}` still in it */
  consequence: string;
  action: string;
  source: string;
  /** how many sides name a drug and not a class: the closer rule wins among equals */
  closeness: number;
  /** place in the tables */
  index: number;
}

/** Rules by the drug that stands on their left and right side; indexes into {@link PAIR_RULES}. */
interface Sides {
  left: ReadonlySet<number>;
  right: ReadonlySet<number>;
}

export const PAIR_RULES: readonly PairRule[] = RULE_ROWS.map(([a, b, severity, effect, source, action], index) => ({
  index,
  severity,
  effect,
  consequence: EFFECTS[effect].consequence,
  action: action ?? EFFECTS[effect].action,
  source: DRUG_SOURCE_BY_KEY[source].name,
  closeness: [a, b].filter((side) => !side.includes("@")).length,
}));

const SIDES: ReadonlyMap<Drug, Sides> = (() => {
  const sides = new Map([...DRUGS.values()].map((drug) => [drug, { left: new Set<number>(), right: new Set<number>() }]));
  RULE_ROWS.forEach(([a, b], index) => {
    const [left, right] = [selectDrugs(a), selectDrugs(b)];
    for (const [drug, of] of sides) {
      if (left(drug)) of.left.add(index);
      if (right(drug)) of.right.add(index);
    }
  });
  return sides;
})();

export interface RuleMatch {
  rule: PairRule;
  /** true when the first drug stands on the rule's left side */
  forwards: boolean;
}

/** Every rule about two different drugs, whichever way round, in the order of the tables. */
export function rulesBetween(first: Drug, second: Drug): readonly RuleMatch[] {
  const [one, other] = [SIDES.get(first), SIDES.get(second)];
  if (one === undefined || other === undefined || first === second) return [];
  return [...meeting(one.left, other.right, true), ...meeting(other.left, one.right, false)];
}

function meeting(left: ReadonlySet<number>, right: ReadonlySet<number>, forwards: boolean): RuleMatch[] {
  return [...left].flatMap((index) => {
    const rule = right.has(index) ? PAIR_RULES[index] : undefined;
    return rule === undefined ? [] : [{ rule, forwards }];
  });
}
