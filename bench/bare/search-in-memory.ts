import { ARTICLES } from "../../lib/clinical/articles/all-articles";
import type { Passage } from "../../lib/turns/types";

interface Posting {
  passage: Omit<Passage, "score">;
  count: number;
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];

const index = new Map<string, Map<number, Posting>>();
const passages = ARTICLES.flatMap(({ id, title, sections }) =>
  sections.map(({ heading, text }) => ({ articleId: id, title, heading, text, sourceName: "Gather", sourceUrl: null })),
);
for (const [position, passage] of passages.entries()) {
  for (const word of words(`${passage.title} ${passage.heading} ${passage.text}`)) {
    const postings = index.get(word) ?? new Map<number, Posting>();
    index.set(word, postings.set(position, { passage, count: (postings.get(position)?.count ?? 0) + 1 }));
  }
}

/** Passages by the words of a question, rare words counting more: what a search without a database comes to. */
export function searchInMemory(query: string, limit: number): Passage[] {
  const scores = new Map<number, number>();
  for (const word of new Set(words(query))) {
    const postings = index.get(word);
    if (postings === undefined) continue;
    const rarity = Math.log(1 + passages.length / postings.size);
    for (const [position, { count }] of postings) scores.set(position, (scores.get(position) ?? 0) + rarity * Math.sqrt(count));
  }
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, limit);
  return best.flatMap(([position, score]) => {
    const passage = passages[position];
    return passage === undefined ? [] : [{ ...passage, score: score / (1 + score) }];
  });
}
