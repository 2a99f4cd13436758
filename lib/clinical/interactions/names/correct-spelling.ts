import type { Drug } from "../drugs/parse-drug-table";
import { editDistance } from "./edit-distance";
import { DRUG_BY_NAME } from "./name-index";
import { foldSpelling } from "./normalise-name";

interface Folded {
  folded: string;
  drug: Drug;
  name: string;
  letters: number;
}

/** One bit for each letter that occurs: two words that differ in many bits are far apart. */
function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

const NAMES: readonly Folded[] = [...DRUG_BY_NAME].map(([name, drug]) => {
  const folded = foldSpelling(name);
  return { folded, drug, name, letters: letterBits(folded) };
});

export interface Spelling {
  /** set when one drug, and no other, is near enough */
  drug: Drug | null;
  /** names of near drugs, nearest first, at most three; empty when `drug` is set */
  suggestions: readonly string[];
}

const NOTHING: Spelling = { drug: null, suggestions: [] };

/** Mistakes allowed in a name of so many letters. */
export type MistakesAllowed = (letters: number) => number;

export const IN_A_LIST: MistakesAllowed = (letters) => (letters < 5 ? 0 : letters < 8 ? 1 : 2);
export const IN_PROSE: MistakesAllowed = (letters) => (letters < 6 ? 0 : letters < 9 ? 1 : 2);

/** How much farther the next drug must be: look-alike pairs such as hydroxyzine and hydralazine must never be guessed. */
const MARGIN = 2;

/**
 * The drug that a misspelt name stands for. Two drugs that are about equally near give no drug but both as
 * suggestions: a wrong guess is worse than none.
 *
 * @param name normalised, of one or more words
 */
export function correctSpelling(name: string, allowed: MistakesAllowed): Spelling {
  const folded = foldSpelling(name);
  const limit = allowed(folded.length);
  if (limit === 0) return NOTHING;
  // The wide look for rivals is only worth it where there is a candidate: most words of a message have none.
  if (near(folded, limit).length === 0) return NOTHING;
  const ranked = near(folded, limit + MARGIN - 1);
  const [first, second] = ranked;
  if (first === undefined) return NOTHING;
  // A name that only differs in how it is folded ("ibuprophen") is the name itself.
  const margin = first.distance === 0 ? 1 : MARGIN;
  const clear = second === undefined || second.distance >= first.distance + margin || sameMedicine(first.drug, second.drug);
  return clear ? { drug: first.drug, suggestions: [] } : { drug: null, suggestions: ranked.slice(0, 3).map(({ drug }) => drug.name) };
}

/** Drugs with a name within so many mistakes, nearest first. */
function near(folded: string, reach: number): { drug: Drug; distance: number }[] {
  const letters = letterBits(folded);
  const nearest = new Map<Drug, number>();
  for (const known of NAMES) {
    if (Math.abs(known.folded.length - folded.length) > reach || countBits(known.letters ^ letters) > 2 * reach) continue;
    const distance = editDistance(folded, known.folded, reach);
    if (distance <= reach && distance < (nearest.get(known.drug) ?? Infinity)) nearest.set(known.drug, distance);
  }
  const found = [...nearest].map(([drug, distance]) => ({ drug, distance }));
  return found.toSorted((a, b) => a.distance - b.distance || (a.drug.name < b.drug.name ? -1 : 1));
}

/** A product and its only ingredient, or two names of the same ingredients. */
const sameMedicine = (a: Drug, b: Drug): boolean => a.ingredients.join() === b.ingredients.join();
