import type { Interaction } from "../../types";
import { DRUG_SOURCE_BY_KEY } from "../../sources/drugs";
import { EFFECTS } from "../rules/effects";
import type { Entry } from "./entry";

const has = (entry: Entry, name: string): boolean => !entry.local && entry.ingredients.some((drug) => drug.classes.has(name));

/**
 * The three that together can shut down the kidneys: an ACE inhibitor or sartan, a water tablet and an
 * anti-inflammatory painkiller (Beers 2023, NICE). Raises the pair's own interaction to major and names the third.
 */
export function kidneyTriple(first: Entry, second: Entry, all: readonly Entry[]): Partial<Interaction> | null {
  const [painkiller, other] = has(first, "nsaid") ? [first, second] : [second, first];
  const blocksHormone = has(other, "ace_inhibitor") || has(other, "arb");
  if (!has(painkiller, "nsaid") || !blocksHormone) return null;
  const diuretic = all.find((entry) => has(entry, "diuretic"));
  if (diuretic === undefined) return null;
  return {
    severity: "major",
    consequence: EFFECTS.triple.consequence.replace("{c}", diuretic.called),
    action: EFFECTS.triple.action,
    source: DRUG_SOURCE_BY_KEY.nice.name,
  };
}
