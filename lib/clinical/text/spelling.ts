import { COMMON_WORDS } from "./common-words";
import { editDistance } from "./edit-distance";
import { normalise } from "./normalise";
import { stem } from "./stem";

/** Slips allowed by length: short words are too easily other words. */
function slips(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}

/**
 * A spelling corrector towards the lexicon's own words. Known words and ordinary English words stay as they are;
 * a tie between two corrections goes to the one that shares the most letters at its start, then to the alphabet.
 */
export function createSpeller(rawVocabulary: ReadonlySet<string>): (word: string) => string {
  const vocabulary = new Set([...rawVocabulary].map((word) => normalise(word)).filter((word) => /^[a-z]{4,}$/u.test(word)));
  const stems = new Set([...vocabulary].map(stem));
  const common = new Set(COMMON_WORDS.split(" "));
  const commonStems = new Set([...common].map(stem));
  const buckets = new Map<string, string[]>();
  for (const word of [...vocabulary].sort()) {
    const key = `${word.charAt(0)}${String(word.length)}`;
    buckets.set(key, [...(buckets.get(key) ?? []), word]);
  }
  const cache = new Map<string, string>();

  function search(word: string): string {
    const limit = slips(word.length);
    let best = word;
    let bestCost = limit + 1;
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      for (const candidate of buckets.get(`${word.charAt(0)}${String(length)}`) ?? []) {
        const distance = editDistance(word, candidate, limit);
        // Ends of words differ by grammar more often than by slips.
        const cost = distance + (word.at(-1) === candidate.at(-1) ? 0 : 0.2) + (word.slice(0, 3) === candidate.slice(0, 3) ? 0 : 0.2);
        if (distance <= limit && cost < bestCost) {
          best = candidate;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  return (word) => {
    if (word.length < 5 || word.length > 24 || vocabulary.has(word) || common.has(word)) return word;
    const known = cache.get(word);
    if (known !== undefined) return known;
    const key = stem(word);
    const result = stems.has(key) || commonStems.has(key) ? word : search(word);
    if (cache.size < 20_000) cache.set(word, result);
    return result;
  };
}
