import type { Drug } from "../drugs/parse-drug-table";
import { editDistance } from "../../text/edit-distance";
import { areLookAlikes } from "./look-alikes";
import { DRUG_BY_NAME } from "./name-index";
import { foldSpelling } from "./normalise-name";
import { OTHER_MEDICINES } from "./word-lists";

interface Folded {
  name: string;
  folded: string;
  drug: Drug;
  letters: number;
  words: number;
}

/** "co-codamol" counts as one word, since people write it as one. */
const wordCount = (name: string): number => name.replace(/^co /, "co").split(" ").length;

/** One bit for each letter that occurs: two words that differ in many bits are far apart. */
function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Names by their folded length: only those of about the same length are worth comparing. */
const NAMES_BY_LENGTH: readonly (readonly Folded[])[] = (() => {
  const byLength: Folded[][] = [];
  for (const [name, drug] of DRUG_BY_NAME) {
    // "Tylenol 3" and "Microgynon 30" are no rivals of a misspelt "Tylenol": numbers are not misspelt, they are left out.
    if (/\d/.test(name)) continue;
    const folded = foldSpelling(name);
    (byLength[folded.length] ??= []).push({ name, folded, drug, letters: letterBits(folded), words: wordCount(name) });
  }
  return Array.from(byLength, (names: Folded[] | undefined) => names ?? []);
})();

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

interface Candidate {
  drug: Drug;
  /** mistakes, by letters or by sound, whichever are fewer */
  distance: number;
  /** starts like the word: mistakes at the start are rare */
  sameStart: boolean;
}

/**
 * Is one candidate so much nearer than the others that it may be taken? One mistake: the next must be farther. Two and
 * more: the next must be two farther, since a wrong guess is worse than none. Look-alikes always must be two farther.
 */
function isClear(first: Candidate, rivals: readonly Candidate[]): boolean {
  return rivals.every((rival) => {
    if (sameMedicine(first.drug, rival.drug)) return true;
    const strict = first.distance > 1 || areLookAlikes(first.drug.name, rival.drug.name);
    const handicap = first.sameStart && !rival.sameStart ? 1 : 0;
    return rival.distance + handicap >= first.distance + (strict ? MARGIN : 1);
  });
}

const MARGIN = 2;
const SHORT = 6;

/**
 * The drug that a misspelt name stands for. Drugs that are about equally near give no drug but are named as
 * suggestions.
 *
 * @param name normalised, of one or more words
 */
export function correctSpelling(name: string, allowed: MistakesAllowed): Spelling {
  const folded = foldSpelling(name);
  const limit = allowed(folded.length);
  // The wide look for rivals is only worth it where there is a candidate: most words of a message have none.
  if (limit === 0 || OTHER_MEDICINES.has(name) || near(name, folded, limit).length === 0) return NOTHING;
  const [first, ...rivals] = near(name, folded, limit + MARGIN - 1);
  if (first === undefined) return NOTHING;
  if (isClear(first, rivals)) return { drug: first.drug, suggestions: [] };
  return { drug: null, suggestions: [first, ...rivals].slice(0, 3).map(({ drug }) => drug.name) };
}

/** Drugs with a name within so many mistakes, nearest first. */
function near(name: string, folded: string, reach: number): Candidate[] {
  const words = wordCount(name);
  const letters = letterBits(folded);
  const start = folded.slice(0, 4);
  const nearest = new Map<Drug, Candidate>();
  for (let length = Math.max(0, folded.length - reach); length <= folded.length + reach; length += 1) {
    for (const known of NAMES_BY_LENGTH[length] ?? []) {
      if (known.words !== words || countBits(known.letters ^ letters) > 2 * reach + 1) continue;
      const bySound = editDistance(folded, known.folded, reach);
      const distance = bySound === 0 ? 0 : Math.min(bySound, editDistance(name, known.name, reach));
      // Short names are near to too much: their first two letters must be right.
      if (distance > 0 && folded.length <= SHORT && known.name.slice(0, 2) !== name.slice(0, 2)) continue;
      if (distance > reach || distance >= (nearest.get(known.drug)?.distance ?? Infinity)) continue;
      nearest.set(known.drug, { drug: known.drug, distance, sameStart: known.folded.startsWith(start) });
    }
  }
  return [...nearest.values()].toSorted((a, b) => a.distance - b.distance || Number(b.sameStart) - Number(a.sameStart) || (a.drug.name < b.drug.name ? -1 : 1));
}

/** A product and its only ingredient, or two names of the same ingredients. */
const sameMedicine = (a: Drug, b: Drug): boolean => a.ingredients.join() === b.ingredients.join();
