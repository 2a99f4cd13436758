import type { Drug } from "./drugs/parse-drug-table";
import { IN_PROSE, correctSpelling } from "./names/correct-spelling";
import { ENGLISH_NEAR_MISSES } from "./names/english-near-misses";
import { findNames } from "./names/name-index";
import { normaliseName } from "./names/normalise-name";
import { DOSE_WORDS, LOCAL_FORMS, NOT_IN_PROSE, PHRASES_NOT_IN_PROSE, SALTS } from "./names/word-lists";

export interface DrugMention {
  /** approved name: "apixaban"; with its form where that keeps it out of the body: "hydrocortisone cream" */
  name: string;
  /** as the person wrote it, in lower case: "eliquis" */
  matched: string;
}

/** Not taken: "no ibuprofen", "not on warfarin", "never had codeine". Not "not helped by ibuprofen". */
const NOT_TAKEN = /\b(?:no|without|denies|never|not|cannot|cant|dont|doesnt|didnt|havent|hasnt|isnt|avoid|avoids|avoiding)(?: (?!and\b|but\b|so\b|because\b|helped|relieved|working|better|improv|settl|touch)[a-z]+){0,3}$/;
const ALLERGIC = /\b(?:allergic|allergy|allergies|reaction|reacted|intolerant|intolerance|anaphylaxis)(?: (?!but\b|taking\b|takes\b|on\b|started\b)[a-z]+){0,4}$/;
const ALLERGY_AFTER = /^(?:[a-z]+ )?(?:allergy|allergies|allergic)\b/;

interface Clause {
  words: readonly string[];
}

/** Sentences and their parts: a "no" does not reach over a full stop or a "but". */
function clausesOf(text: string): Clause[] {
  const parts = text.replace(/\bst\.(?= )/gi, "st").split(/[.!?;:\n()]+(?=\s|$|\D)|\bbut\b|\bhowever\b/i);
  return parts.map((part) => ({ words: normaliseName(part).split(" ").filter((word) => word !== "") }));
}

interface Found {
  drug: Drug;
  from: number;
  to: number;
}

const inProse = (name: string): boolean => !NOT_IN_PROSE.has(name) && !PHRASES_NOT_IN_PROSE.has(name);

function couldBeMisspelt(word: string): boolean {
  return word.length >= 6 && /^[a-z]+$/.test(word) && !ENGLISH_NEAR_MISSES.has(word) && !DOSE_WORDS.has(word) && !SALTS.has(word) && !NOT_IN_PROSE.has(word);
}

const corrected = new Map<string, Drug | null>();
const REMEMBERED = 5000;

/** Words come again and again in a conversation: what they were read as is kept for the last few thousand. */
function readMisspelt(word: string): Drug | null {
  const known = corrected.get(word);
  if (known !== undefined) return known;
  const { drug } = correctSpelling(word, IN_PROSE);
  const allowed = drug !== null && inProse(normaliseName(drug.name)) ? drug : null;
  if (corrected.size >= REMEMBERED) corrected.clear();
  corrected.set(word, allowed);
  return allowed;
}

function findIn({ words }: Clause): Found[] {
  const named = findNames(words, inProse);
  const taken = new Set(named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const misspelt = words.flatMap((word, from): Found[] => {
    const drug = !taken.has(from) && couldBeMisspelt(word) ? readMisspelt(word) : null;
    return drug === null ? [] : [{ drug, from, to: from + 1 }];
  });
  return [...named, ...misspelt].toSorted((a, b) => a.from - b.from);
}

type Said = "taken" | "not taken" | "allergy";

function howSaid({ words }: Clause, { from, to }: Found): Said {
  const before = words.slice(0, from).filter((word) => word !== ",").join(" ");
  const after = words.slice(to).join(" ");
  if (ALLERGIC.test(before) || ALLERGY_AFTER.test(after)) return "allergy";
  return NOT_TAKEN.test(before) ? "not taken" : "taken";
}

/** A cream is not a tablet: the form that follows stays with the name. */
function nameOf({ words }: Clause, { drug, from, to }: Found): string {
  const next = words[to];
  if (next === undefined || !LOCAL_FORMS.has(next)) return drug.name;
  const isKind = drug.name !== words.slice(from, to).join(" ") && drug.name.includes(" ");
  return `${isKind ? words.slice(from, to).join(" ") : drug.name} ${next}`;
}

function mentions(text: string, wanted: Said): DrugMention[] {
  const all = clausesOf(text).flatMap((clause) =>
    findIn(clause)
      .filter((found) => howSaid(clause, found) === wanted)
      .map((found) => ({ name: nameOf(clause, found), matched: clause.words.slice(found.from, found.to).join(" ") })),
  );
  return all.filter((mention, index) => all.findIndex((other) => other.name === mention.name) === index);
}

/**
 * The medicines and substances that a message names as taken or asked about, in the order of the text, each once.
 * Misspellings are read where only one medicine is near and the word is no English word. Left out are those that are
 * said not to be taken ("not on warfarin") and those named as an allergy: see {@link recogniseAllergies}.
 */
export function recogniseDrugs(text: string): readonly DrugMention[] {
  return mentions(text, "taken");
}

/** The medicines that a message names as an allergy: "I'm allergic to penicillin", "penicillin allergy". */
export function recogniseAllergies(text: string): readonly DrugMention[] {
  return mentions(text, "allergy");
}
