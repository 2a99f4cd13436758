import type { Interaction } from "../../types";
import { rulesBetween } from "../rules/all-rules";
import type { PairRule } from "../rules/all-rules";
import type { Entry } from "./entry";
import { SEVERITY_RANK } from "./severity-rank";

/** Classes of which skin, eye, ear and nose products let little into the body, so that their interactions hardly matter. */
const LITTLE_ABSORBED = [
  "nsaid", "corticosteroid", "salicylate", "azole_antifungal", "macrolide", "fluoroquinolone", "nitroimidazole", "lincosamide", "tetracycline_class",
  "aminoglycoside", "chloramphenicol", "fusidic_acid", "herpes_antiviral", "calcineurin_inhibitor", "sedating_antihistamine", "antihistamine",
  "terbinafine", "sulfonamide_antibiotic", "vasodilator", "fluoropyrimidine", "inhaled_corticosteroid",
];
/** Absorbed enough to matter, from the mouth or vagina (MHRA on miconazole and warfarin) or the nose. */
const ABSORBED_ALL_THE_SAME = new Set(["miconazole", "fluticasone", "budesonide"]);

interface Match {
  rule: PairRule;
  a: string;
  b: string;
}

function littleAbsorbed(entry: Entry): boolean {
  return entry.local && entry.ingredients.every((drug) => !ABSORBED_ALL_THE_SAME.has(drug.name) && LITTLE_ABSORBED.some((name) => drug.classes.has(name)));
}

function fill(text: string, { a, b }: Match): string {
  const filled = text.replaceAll("{a}", a).replaceAll("{b}", b);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Severest first, then the closer rule, then table order; and of rules with one effect only the first. */
function rank(matches: readonly Match[]): Match[] {
  const ranked = matches.toSorted(
    (x, y) => SEVERITY_RANK[y.rule.severity] - SEVERITY_RANK[x.rule.severity] || y.rule.closeness - x.rule.closeness || x.rule.index - y.rule.index,
  );
  return ranked.filter((match, index) => ranked.findIndex((other) => other.rule.effect === match.rule.effect) === index);
}

/**
 * What the tables say about two entries of a list, as one interaction: the severest rule between any of their
 * ingredients, with a second serious effect added to its consequence. Null when they say nothing.
 */
export function checkPair(first: Entry, second: Entry): Interaction | null {
  const matches: Match[] = first.drugs.flatMap((one) =>
    second.drugs.flatMap((other) =>
      rulesBetween(one, other).map(({ rule, forwards }) => (forwards ? { rule, a: first.called, b: second.called } : { rule, a: second.called, b: first.called })),
    ),
  );
  const [top, ...others] = rank(matches);
  if (top === undefined) return null;
  const also = others.find(({ rule }) => SEVERITY_RANK[rule.severity] >= SEVERITY_RANK.major);
  const local = littleAbsorbed(first) || littleAbsorbed(second);
  const consequence = fill(top.rule.consequence, top);
  return {
    a: first.given,
    b: second.given,
    severity: local ? "minor" : top.rule.severity,
    consequence: also === undefined ? consequence : `${consequence} Also: ${fill(also.rule.consequence, also)}`,
    action: local ? "Used on the skin, eyes, ears or nose it hardly reaches the rest of the body. Ask a pharmacist if you use a lot of it." : fill(top.rule.action, top),
    source: top.rule.source,
  };
}
