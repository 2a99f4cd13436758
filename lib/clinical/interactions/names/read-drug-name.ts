import type { Drug } from "../drugs/parse-drug-table";
import { IN_A_LIST, correctSpelling } from "./correct-spelling";
import { findNames } from "./name-index";
import type { NameMatch } from "./name-index";
import { normaliseName } from "./normalise-name";
import { DOSE_WORDS, LOCAL_BRANDS, LOCAL_FORMS, NOTHING_TO_LIST, SALTS } from "./word-lists";

export type ReadName =
  | {
      status: "known";
      drugs: readonly Drug[];
      /** the known names that were found, normalised: "nurofen" */
      names: readonly string[];
      /** true when spelling had to be corrected */
      guessed: boolean;
      /** for skin, eyes, ears or nose: little of it reaches the rest of the body */
      local: boolean;
    }
  | { status: "unknown"; suggestions: readonly string[] }
  /** "none", "nil", an empty line */
  | { status: "nothing" };

const isDoseWord = (word: string) => word === "," || /^\d/.test(word) || DOSE_WORDS.has(word) || (SALTS.has(word) && word !== "potassium" && word !== "calcium" && word !== "magnesium" && word !== "zinc");

/** "losartan potassium" is losartan; "losartan, potassium" is both. */
function isSaltOfTheOneBefore(match: NameMatch, index: number, matches: readonly NameMatch[]): boolean {
  const before = matches[index - 1];
  return before !== undefined && before.to === match.from && match.to === match.from + 1 && SALTS.has(match.name);
}

function isLocal(words: readonly string[]): boolean {
  return words.some((word) => LOCAL_FORMS.has(word) || LOCAL_BRANDS.has(word));
}

/** Whole phrase first, then pairs of words, then single ones: "tylenol pm" before "tylenol". */
function phrases(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
  return [...new Set([words.join(" "), ...pairs, ...words])];
}

/**
 * Reads one entry of a medication list: brand or generic, any case, with or without salt, strength, form and times.
 * A misspelt name is corrected only where exactly one drug is near; otherwise the entry is unknown.
 */
export function readDrugName(text: string): ReadName {
  const all = normaliseName(text).split(" ").filter((word) => word !== "");
  if (all.every((word) => NOTHING_TO_LIST.has(word) || word === ",")) return { status: "nothing" };
  const local = isLocal(all);
  const matches = findNames(all).filter((match, index, list) => !isSaltOfTheOneBefore(match, index, list));
  if (matches.length > 0) {
    return { status: "known", drugs: [...new Set(matches.map((match) => match.drug))], names: matches.map((match) => match.name), guessed: false, local };
  }
  const words = all.filter((word) => !isDoseWord(word));
  let suggestions: readonly string[] = [];
  for (const phrase of phrases(words)) {
    const spelling = correctSpelling(phrase, IN_A_LIST);
    if (spelling.drug !== null) return { status: "known", drugs: [spelling.drug], names: [phrase], guessed: true, local };
    if (suggestions.length === 0) suggestions = spelling.suggestions;
  }
  return { status: "unknown", suggestions };
}
