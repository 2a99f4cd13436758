import type { Article } from "@/lib/clinical/types";
import { CARDIAC_ARTICLES } from "./cardiac";
import { NEURO_ARTICLES } from "./neuro";
import { RESPIRATORY_ARTICLES } from "./respiratory";

/** Every knowledge article, by body system. An article has the same id as the triage protocol for its topic. */
export const ARTICLES: readonly Article[] = [
  ...CARDIAC_ARTICLES,
  ...RESPIRATORY_ARTICLES,
  ...NEURO_ARTICLES,
];

const ARTICLES_BY_ID: ReadonlyMap<string, Article> = new Map(ARTICLES.map((article) => [article.id, article]));

/** The article with this id, or undefined when there is none. */
export function findArticle(id: string): Article | undefined {
  return ARTICLES_BY_ID.get(id);
}
