import { DRUGS } from "../drugs/catalogue";
import type { Drug } from "../drugs/parse-drug-table";
import { normaliseName } from "./normalise-name";

/** Every name and other name, normalised, with its drug. The first table to claim a name keeps it. */
export const DRUG_BY_NAME: ReadonlyMap<string, Drug> = (() => {
  const index = new Map<string, Drug>();
  // Proper names first: no brand may take over another drug's own name.
  for (const drug of DRUGS.values()) index.set(normaliseName(drug.name), drug);
  for (const drug of DRUGS.values()) {
    for (const name of drug.otherNames) {
      const key = normaliseName(name);
      if (!index.has(key)) index.set(key, drug);
    }
  }
  return index;
})();

/** The longest name in words. */
export const LONGEST_NAME = Math.max(...[...DRUG_BY_NAME.keys()].map((name) => name.split(" ").length));

export interface NameMatch {
  drug: Drug;
  /** the known name that was found, normalised */
  name: string;
  /** index of its first word and of the word after its last */
  from: number;
  to: number;
}

/** The longest known names in a row of normalised words, from left to right. */
export function findNames(words: readonly string[], allowed: (name: string) => boolean = () => true): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (let from = 0; from < words.length; ) {
    const match = longestAt(words, from, allowed);
    if (match === null) from += 1;
    else {
      found.push(match);
      from = match.to;
    }
  }
  return found;
}

function longestAt(words: readonly string[], from: number, allowed: (name: string) => boolean): NameMatch | null {
  for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
    const name = words.slice(from, to).join(" ");
    const drug = DRUG_BY_NAME.get(name);
    if (drug !== undefined && allowed(name)) return { drug, name, from, to };
  }
  return null;
}
