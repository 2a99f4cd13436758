import type { Article } from "@/lib/clinical/types";
import { ABDOMINAL_1_ARTICLES } from "./abdominal-1";
import { ABDOMINAL_2_ARTICLES } from "./abdominal-2";
import { ALLERGY_INFECTION_ARTICLES } from "./allergy-infection";
import { CARDIAC_ARTICLES } from "./cardiac";
import { ENDOCRINE_BLOOD_ARTICLES } from "./endocrine-blood";
import { ENT_ARTICLES } from "./ent";
import { EYE_ARTICLES } from "./eye";
import { INFANT_CHILD_1_ARTICLES } from "./infant-child-1";
import { INFANT_CHILD_2_ARTICLES } from "./infant-child-2";
import { INJURY_ENVIRONMENT_ARTICLES } from "./injury-environment";
import { MENTAL_HEALTH_ARTICLES } from "./mental-health";
import { MUSCULOSKELETAL_1_ARTICLES } from "./musculoskeletal-1";
import { MUSCULOSKELETAL_2_ARTICLES } from "./musculoskeletal-2";
import { NEURO_ARTICLES } from "./neuro";
import { POISON_MEDICINE_ARTICLES } from "./poison-medicine";
import { RESPIRATORY_ARTICLES } from "./respiratory";
import { SKIN_1_ARTICLES } from "./skin-1";
import { SKIN_2_ARTICLES } from "./skin-2";
import { URINARY_GENITAL_ARTICLES } from "./urinary-genital";
import { VITAL_SIGNS_ARTICLES } from "./vital-signs";
import { WOMENS_HEALTH_ARTICLES } from "./womens-health";

/** Every knowledge article, by body system. An article has the same id as the triage protocol for its topic. */
export const ARTICLES: readonly Article[] = [
  ...CARDIAC_ARTICLES,
  ...RESPIRATORY_ARTICLES,
  ...NEURO_ARTICLES,
  ...ABDOMINAL_1_ARTICLES,
  ...ABDOMINAL_2_ARTICLES,
  ...URINARY_GENITAL_ARTICLES,
  ...WOMENS_HEALTH_ARTICLES,
  ...SKIN_1_ARTICLES,
  ...SKIN_2_ARTICLES,
  ...EYE_ARTICLES,
  ...ENT_ARTICLES,
  ...MUSCULOSKELETAL_1_ARTICLES,
  ...MUSCULOSKELETAL_2_ARTICLES,
  ...INJURY_ENVIRONMENT_ARTICLES,
  ...POISON_MEDICINE_ARTICLES,
  ...ALLERGY_INFECTION_ARTICLES,
  ...ENDOCRINE_BLOOD_ARTICLES,
  ...MENTAL_HEALTH_ARTICLES,
  ...INFANT_CHILD_1_ARTICLES,
  ...INFANT_CHILD_2_ARTICLES,
  ...VITAL_SIGNS_ARTICLES,
];

const ARTICLES_BY_ID: ReadonlyMap<string, Article> = new Map(ARTICLES.map((article) => [article.id, article]));

/** The article with this id, or undefined when there is none. */
export function findArticle(id: string): Article | undefined {
  return ARTICLES_BY_ID.get(id);
}
