import "server-only";
import type { Passage } from "@/lib/turns/types";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { unit } from "./embeddings";
import { passageColumns, toPassage, type PassageRow } from "./passage-row";

/**
 * Finds passages by the cosine between their vector and the question's, best first. Plain SQL over arrays: a few
 * hundred passages need no index, and the embedded PostgreSQL has no vector extension.
 * @param model the model of the question's vector: only passages embedded by the same one are compared
 */
export async function searchByEmbedding(model: string, vector: readonly number[], limit: number): Promise<readonly Passage[]> {
  const rows = await db.$queryRaw<PassageRow[]>(Prisma.sql`
    SELECT ${passageColumns}, greatest(0, nearest.cosine) AS score
    FROM (
      SELECT article_id, position, (SELECT sum(x * y) FROM unnest(embedding, ${unit(vector)}::float8[]) AS pair(x, y)) AS cosine
      FROM knowledge_passages WHERE embedding_model = ${model} AND cardinality(embedding) = ${vector.length}
      ORDER BY cosine DESC LIMIT ${limit}
    ) nearest
    JOIN knowledge_passages p USING (article_id, position)
    JOIN knowledge_articles a ON a.id = p.article_id
    ORDER BY nearest.cosine DESC, p.article_id, p.position`);
  return rows.map(toPassage);
}
