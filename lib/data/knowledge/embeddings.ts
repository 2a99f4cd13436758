import "server-only";
import { db } from "../client";
import { Prisma } from "../generated/client";

export interface PassageToEmbed {
  articleId: string;
  position: number;
  /** title, heading and text: what is to be embedded */
  text: string;
}

export interface PassageEmbedding {
  articleId: string;
  position: number;
  vector: readonly number[];
}

/** Passages without a vector of this model, in a fixed order. */
export async function passagesWithoutEmbedding(model: string, limit: number): Promise<readonly PassageToEmbed[]> {
  return db.$queryRaw<PassageToEmbed[]>(Prisma.sql`
    SELECT p.article_id AS "articleId", p.position, concat_ws(E'\n', a.title, p.heading, p.text) AS text
    FROM knowledge_passages p JOIN knowledge_articles a ON a.id = p.article_id
    WHERE p.embedding_model IS DISTINCT FROM ${model}
    ORDER BY p.article_id, p.position LIMIT ${limit}`);
}

/** Stores vectors at length 1, so that their product is their cosine; one statement for all. */
export async function saveEmbeddings(model: string, embeddings: readonly PassageEmbedding[]): Promise<void> {
  const rows = embeddings.map(({ articleId, position, vector }) => ({ article_id: articleId, position, vector: unit(vector) }));
  await db.$executeRaw(Prisma.sql`
    UPDATE knowledge_passages p SET embedding = e.vector, embedding_model = ${model}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS e(article_id text, position int, vector float8[])
    WHERE p.article_id = e.article_id AND p.position = e.position`);
}

/** The vector at length 1. */
export function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}
