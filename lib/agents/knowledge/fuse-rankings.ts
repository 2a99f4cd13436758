import type { Passage } from "@/lib/turns/types";

/** Reciprocal rank fusion's damping (Cormack, Clarke and Büttcher 2009): how little first place counts over second. */
const DAMPING = 60;

/**
 * Fuses rankings (best first) into one by reciprocal rank: a passage that several searches found beats one that a
 * single search put first. At most two passages of an article are kept, so that one topic does not crowd out the rest.
 * @returns at most `limit` passages with their fused score, 1 being first place in every ranking
 */
export function fuseRankings(rankings: readonly (readonly Passage[])[], limit: number): Passage[] {
  const found = new Map<string, { passage: Passage; sum: number }>();
  for (const ranking of rankings) {
    for (const [index, passage] of ranking.entries()) {
      const key = `${passage.articleId}\n${passage.heading}`;
      const entry = found.get(key) ?? { passage, sum: 0 };
      entry.sum += 1 / (DAMPING + index + 1);
      found.set(key, entry);
    }
  }
  const best = rankings.length / (DAMPING + 1);
  const perArticle = new Map<string, number>();
  return [...found.entries()]
    .sort(([keyA, a], [keyB, b]) => b.sum - a.sum || keyA.localeCompare(keyB))
    .filter(([, { passage }]) => {
      const count = (perArticle.get(passage.articleId) ?? 0) + 1;
      perArticle.set(passage.articleId, count);
      return count <= 2;
    })
    .slice(0, limit)
    .map(([, { passage, sum }]) => ({ ...passage, score: sum / best }));
}
