import "server-only";
import type { Passage } from "@/lib/turns/types";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { passageColumns, toPassage, type PassageRow } from "./passage-row";

/**
 * Finds passages by the words of a question, best first, in one round trip. Every word counts by how rare it is among
 * the passages and where it stands (title and keywords before heading before text); a passage need not hold them all,
 * since patients write more than any article says. What an article scores as a whole counts too, so that the right
 * topic comes before a stray match.
 * @param query the patient's own words
 * @returns at most `limit` passages, `score` from 0 to below 1
 */
export async function searchPassages(query: string, limit: number): Promise<readonly Passage[]> {
  const rows = await db.$queryRaw<PassageRow[]>(Prisma.sql`
    WITH words AS (
      SELECT lexeme, quote_literal(lexeme)::tsquery AS asked
      FROM unnest(to_tsvector('english', search_text(${query})))
    ), matches AS (
      SELECT p.article_id, p.position, w.lexeme,
        ts_rank('{0.1, 0.2, 0.5, 1.0}', p.search, w.asked) AS weight
      FROM words w JOIN knowledge_passages p ON p.search @@ w.asked
    ), best AS (
      SELECT article_id, lexeme, max(weight) AS weight FROM matches GROUP BY article_id, lexeme
    ), rarity AS (
      SELECT lexeme, ln(1 + (SELECT count(*) FROM knowledge_articles)::float8 / count(*)) AS idf FROM best GROUP BY lexeme
    ), articles AS (
      SELECT b.article_id, sum(b.weight * r.idf) AS whole FROM best b JOIN rarity r USING (lexeme) GROUP BY b.article_id
    ), passages AS (
      SELECT m.article_id, m.position, sum(m.weight * r.idf) AS own
      FROM matches m JOIN rarity r USING (lexeme) GROUP BY m.article_id, m.position
    ), ranked AS (
      SELECT article_id, position, (own + whole) / (1 + own + whole) AS score
      FROM passages JOIN articles USING (article_id)
      ORDER BY score DESC, article_id, position LIMIT ${limit}
    )
    SELECT ${passageColumns}, s.score
    FROM ranked s
    JOIN knowledge_passages p USING (article_id, position)
    JOIN knowledge_articles a ON a.id = p.article_id
    ORDER BY s.score DESC, p.article_id, p.position`);
  return rows.map(toPassage);
}
