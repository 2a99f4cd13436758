import { normalise } from "../text/normalise";
import { stem } from "../text/stem";

/** One place in a phrase: any of these keys fits. */
export interface Slot {
  keys: ReadonlySet<string>;
  optional: boolean;
  /** how many words of any kind may stand between the slot before and this one (0 = only filler words) */
  gap: number;
}

/** Slots in order. */
export type Sequence = readonly Slot[];

/** Sequences that must all occur within `within` words of one another, in any order. One sequence: plain phrase. */
export interface Phrase {
  parts: readonly Sequence[];
  within: number;
  source: string;
}

const DEFAULT_NEAR = 5;
const DEFAULT_GAP = 4;

const normalWords = new Map<string, string>();

/** Words of phrases come back thousands of times: each is normalised once. */
function normaliseWord(word: string): string {
  const known = normalWords.get(word);
  if (known !== undefined) return known;
  const normal = normalise(word);
  normalWords.set(word, normal);
  return normal;
}

function keysOf(alternatives: string, classes: ReadonlyMap<string, ReadonlySet<string>>, source: string): Set<string> {
  const keys = new Set<string>();
  for (const raw of alternatives.split("|")) {
    const word = raw.trim();
    if (word === "") continue;
    const named = /^<([a-z_]+)>$/u.exec(word)?.[1];
    if (named !== undefined) {
      const members = classes.get(named);
      if (members === undefined) throw new Error(`Unknown word class <${named}> in phrase "${source}"`);
      for (const key of members) keys.add(key);
    } else if (word.startsWith("=") || word.endsWith("*")) {
      keys.add(word.toLowerCase());
    } else {
      const normal = normaliseWord(word).split(" ").filter(Boolean);
      // A word that opens into several ("hasn't", "wanna") stands for its first, or for the "not" in it.
      keys.add(stem(normal.includes("not") ? "not" : (normal[0] ?? word)));
    }
  }
  return keys;
}

/** Word classes of all lexicon files, with classes inside classes resolved in order of definition. */
export function compileClasses(definitions: readonly (readonly [string, string])[]): Map<string, ReadonlySet<string>> {
  const classes = new Map<string, ReadonlySet<string>>();
  for (const [name, members] of definitions) {
    const merged = new Set(classes.get(name) ?? []);
    for (const key of keysOf(members, classes, `class ${name}`)) merged.add(key);
    classes.set(name, merged);
  }
  return classes;
}

/** Normalises the literal words of a phrase and leaves its operators alone. */
function literalWords(phrase: string): string {
  return phrase
    .split(/\s+/u)
    .map((word) => (/[|<>~?*=]|^\.\./u.test(word) ? word : normaliseWord(word)))
    .join(" ")
    .replace(/[-,]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** What "blood" is only the first half of: "blood pressure" is no blood. */
const AFTER_BLOOD = new Set("pressure sugar sugars glucose test tests result results count counts thinner thinners thinning group film work oxygen gas gases culture cultures level levels vessel vessels donor type reading readings cell cells".split(" ").map(stem));
/** Key of "blood" before such a word, in texts and in phrases. */
export const BLOOD_OF = "blood:";
export const isBloodOf = (word: string, next: string | undefined): boolean => word === "blood" && next !== undefined && AFTER_BLOOD.has(next);

function compileSequence(text: string, classes: ReadonlyMap<string, ReadonlySet<string>>, source: string): Sequence {
  const slots: Slot[] = [];
  let gap = 0;
  for (const word of text.split(" ").filter(Boolean)) {
    const dots = /^\.\.(\d*)$/u.exec(word);
    if (dots !== null) {
      gap = dots[1] === "" || dots[1] === undefined ? DEFAULT_GAP : Number(dots[1]);
      continue;
    }
    const optional = word.endsWith("?");
    slots.push({ keys: keysOf(optional ? word.slice(0, -1) : word, classes, source), optional, gap });
    gap = 0;
  }
  for (const [at, slot] of slots.entries()) {
    if (slot.keys.has("blood") && [...(slots[at + 1]?.keys ?? [])].some((key) => isBloodOf("blood", key))) slots[at] = { ...slot, keys: new Set([...slot.keys, BLOOD_OF]) };
  }
  if (slots.length === 0 || slots[0]?.optional === true) throw new Error(`Phrase "${source}" needs a first word that is not optional`);
  return slots;
}

/** Alternatives of several words ("cry_out|scream") opened into phrases of their own: "cry out", "scream". */
function variantsOf(source: string): string[] {
  const words = source.split(/\s+/u);
  const at = words.findIndex((word) => word.replace(/<[a-z_]+>/gu, "").includes("_"));
  if (at < 0) return [source];
  const [long, short]: [string[], string[]] = [[], []];
  for (const each of (words[at] ?? "").split("|")) (/^[^<]*_/u.test(each) ? long : short).push(each);
  const put = (word: string): string => [...words.slice(0, at), word, ...words.slice(at + 1)].join(" ");
  return [...long.map((each) => each.replaceAll("_", " ")), ...(short.length === 0 ? [] : [short.join("|")])].flatMap((word) => variantsOf(put(word)));
}

/** Compiles one phrase as it is written in the lexicon: into several where an alternative has several words. */
export function compilePhrases(source: string, classes: ReadonlyMap<string, ReadonlySet<string>>): Phrase[] {
  return variantsOf(source).map((variant) => compilePhrase(variant, classes));
}

/**
 * Compiles one phrase of the lexicon.
 * @throws Error when the phrase is empty, starts with an optional word or names an unknown class
 */
function compilePhrase(source: string, classes: ReadonlyMap<string, ReadonlySet<string>>): Phrase {
  const parts: string[] = [];
  let within = DEFAULT_NEAR;
  for (const piece of literalWords(source).split(/\s(?=~)/u)) {
    const near = /^~(\d*)\s+(.*)$/u.exec(piece);
    if (near !== null && near[1] !== undefined && near[1] !== "") within = Number(near[1]);
    parts.push(near?.[2] ?? piece);
  }
  return { parts: parts.map((part) => compileSequence(part, classes, source)), within, source };
}
