import type { Article } from "@/lib/clinical/types";
import { ABDOMINAL_ARTICLES } from "./abdominal";
import { CARDIAC_ARTICLES } from "./cardiac";
import { INFANT_CHILD_ARTICLES } from "./infant-child";
import { NEURO_ARTICLES } from "./neuro";
import { RESPIRATORY_ARTICLES } from "./respiratory";
import { URINARY_GENITAL_ARTICLES } from "./urinary-genital";
import { WOMENS_HEALTH_ARTICLES } from "./womens-health";

/** Every knowledge article, by body system. An article has the same id as the triage protocol for its topic. */
export const ARTICLES: readonly Article[] = [
  ...CARDIAC_ARTICLES,
  ...RESPIRATORY_ARTICLES,
  ...NEURO_ARTICLES,
  ...ABDOMINAL_ARTICLES,
  ...URINARY_GENITAL_ARTICLES,
  ...WOMENS_HEALTH_ARTICLES,
  ...INFANT_CHILD_ARTICLES,
];

const ARTICLES_BY_ID: ReadonlyMap<string, Article> = new Map(ARTICLES.map((article) => [article.id, article]));

/** The article with this id, or undefined when there is none. */
export function findArticle(id: string): Article | undefined {
  return ARTICLES_BY_ID.get(id);
}
