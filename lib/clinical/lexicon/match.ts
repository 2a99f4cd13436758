import type { Token } from "../text/tokenise";
import { BLOOD_OF, isBloodOf, type Phrase, type Sequence } from "./phrase";

/** Words that may stand between the words of a phrase without changing what it says. */
export const FILLERS: ReadonlySet<string> = new Set(
  ("a an the my his her their our your its this that these those very really quite so pretty super extremely bit little some slight slightly " +
    "mild mildly moderate moderately severe severely bad badly terrible terribly horrible horribly awful awfully constant constantly persistent " +
    "persistently intermittent ongoing sudden suddenly new left right both bilateral bilaterally of in and massive massively acute chronic kind sort like more most " +
    "much lot lots any also just been be is are was were am increasingly intense intensely significant significantly marked markedly on at to with " +
    "diffuse generalized generalised localized lower upper feel feeling feels felt 1 2 which still almost completely totally visibly unusually rather " +
    "somewhat incredibly excruciating worsening progressive progressively progressivly i he she it occasional occasionally frequent frequently").split(" "),
);

const MAX_FILLERS = 3;
/** How often one finding is noted in one message; more adds nothing. */
const MAX_MENTIONS = 24;

export interface CompiledFinding {
  id: string;
  phrases: readonly Phrase[];
}

export interface Match {
  finding: string;
  /** first and last token index, inclusive */
  start: number;
  end: number;
  /** indexes of the tokens that the phrase itself claims */
  claimed: readonly number[];
}

interface Entry {
  finding: string;
  phrase: Phrase;
  anchor: number;
  /** small sets of words of which the text must hold one each: most phrases are ruled out by them at once */
  needs: readonly (readonly string[])[];
}

export interface Matcher {
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** words that must stand exactly so ("=runs"), with their mark */
  exact: ReadonlySet<string>;
  /** prefixes ("vomit*") by their first three letters */
  prefixes: ReadonlyMap<string, readonly string[]>;
}

/** Indexes phrases by the rarest word that they cannot do without. */
export function buildMatcher(findings: readonly CompiledFinding[]): Matcher {
  const entries = new Map<string, Entry[]>();
  const prefixes = new Map<string, Set<string>>();
  const exact = new Set<string>();
  for (const { id, phrases } of findings) {
    for (const phrase of phrases) {
      let anchor = 0;
      for (const [index, part] of phrase.parts.entries()) {
        if ((part[0]?.keys.size ?? Infinity) < (phrase.parts[anchor]?.[0]?.keys.size ?? Infinity)) anchor = index;
      }
      const needs = phrase.parts.flatMap((part, index) => part.filter((slot, at) => !slot.optional && slot.keys.size <= 4 && !(index === anchor && at === 0))).map(({ keys }) => [...keys]);
      for (const key of phrase.parts[anchor]?.[0]?.keys ?? []) {
        const list = entries.get(key) ?? [];
        list.push({ finding: id, phrase, anchor, needs });
        entries.set(key, list);
      }
      for (const slot of phrase.parts.flat()) {
        for (const key of slot.keys) {
          if (key.startsWith("=")) exact.add(key);
          if (!key.endsWith("*")) continue;
          const set = prefixes.get(key.slice(0, 3)) ?? new Set<string>();
          set.add(key);
          prefixes.set(key.slice(0, 3), set);
        }
      }
    }
  }
  return { entries, exact, prefixes: new Map([...prefixes].map(([start, set]) => [start, [...set]])) };
}

/** Every key under which a token can be found: its stem, its surface form and the prefixes that it begins with. */
function keysOfToken(token: Token, matcher: Matcher): string[] {
  const keys = token.stem === token.text ? [token.stem] : [token.stem, token.text];
  if (matcher.exact.has(`=${token.text}`)) keys.push(`=${token.text}`);
  for (const prefix of matcher.prefixes.get(token.text.slice(0, 3)) ?? []) {
    if (token.text.startsWith(prefix.slice(0, -1))) keys.push(prefix);
  }
  return keys;
}

/** Tokens that `sequence` claims when it starts exactly at `start`, or null. */
function matchAt(sequence: Sequence, tokens: readonly Token[], keys: readonly (readonly string[])[], start: number): number[] | null {
  const claimed: number[] = [];
  let position = start;
  const sentence = tokens[start]?.sentence;
  for (const [index, slot] of sequence.entries()) {
    let found = -1;
    let fillers = 0;
    let free = slot.gap;
    for (let at = position; at < tokens.length && tokens[at]?.sentence === sentence; at += 1) {
      if ((keys[at] ?? []).some((key) => slot.keys.has(key))) {
        found = at;
        break;
      }
      if (index === 0) break;
      const token = tokens[at];
      if (token !== undefined && FILLERS.has(token.text) && fillers < MAX_FILLERS) fillers += 1;
      else if (free > 0) free -= 1;
      else break;
    }
    if (found >= 0) {
      claimed.push(found);
      position = found + 1;
    } else if (!slot.optional) return null;
  }
  return claimed;
}

function matchNear(entry: Entry, tokens: readonly Token[], keys: readonly (readonly string[])[], start: number): number[] | null {
  const anchorPart = entry.phrase.parts[entry.anchor];
  if (anchorPart === undefined) return null;
  const claimed = matchAt(anchorPart, tokens, keys, start);
  if (claimed === null || entry.phrase.parts.length === 1) return claimed;
  const end = claimed.at(-1) ?? start;
  const all = [...claimed];
  for (const [index, part] of entry.phrase.parts.entries()) {
    if (index === entry.anchor) continue;
    let best: number[] | null = null;
    let bestDistance = Infinity;
    const from = Math.max(0, start - entry.phrase.within - part.length);
    for (let at = from; at <= end + entry.phrase.within + 1 && at < tokens.length; at += 1) {
      if (tokens[at]?.sentence !== tokens[start]?.sentence) continue;
      const other = matchAt(part, tokens, keys, at);
      if (other === null || other.some((token) => claimed.includes(token))) continue;
      const first = other[0] ?? at;
      const last = other.at(-1) ?? at;
      const distance = first > end ? first - end - 1 : start - last - 1;
      if (distance >= 0 && distance <= entry.phrase.within && distance < bestDistance) {
        best = other;
        bestDistance = distance;
      }
    }
    if (best === null) return null;
    all.push(...best);
  }
  return all.sort((a, b) => a - b);
}

/** Every place where a finding's phrase occurs, in order of the text. */
export function findMatches(tokens: readonly Token[], matcher: Matcher): Match[] {
  // The number of an age counts nothing: "A 12-year-old was stung" once.
  const keys = tokens.map((token, at) => {
    if (/^\d+$/u.test(token.text) && tokens[at + 2]?.text === "old") return [];
    return isBloodOf(token.text, tokens[at + 1]?.stem) ? [BLOOD_OF] : keysOfToken(token, matcher);
  });
  const said = new Set(keys.flat());
  const matches: Match[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const [start, tokenKeys] of keys.entries()) {
    for (const key of tokenKeys) {
      for (const entry of matcher.entries.get(key) ?? []) {
        if (entry.needs.some((need) => !need.some((word) => said.has(word)))) continue;
        const count = counts.get(entry.finding) ?? 0;
        if (count >= MAX_MENTIONS) continue;
        const claimed = matchNear(entry, tokens, keys, start);
        if (claimed === null) continue;
        const match = { finding: entry.finding, start: claimed[0] ?? start, end: claimed.at(-1) ?? start, claimed };
        const same = `${match.finding}:${String(match.start)}:${String(match.end)}`;
        if (seen.has(same)) continue;
        seen.add(same);
        counts.set(entry.finding, count + 1);
        matches.push(match);
      }
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}
