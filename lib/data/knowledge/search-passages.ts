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
    WITH asked AS MATERIALIZED (
      SELECT tsvector_to_array(to_tsvector('english', search_text(${query}))) AS words
    ), own AS (
      SELECT article_id, position, sum(gain) AS own FROM asked, knowledge_words
      WHERE lexeme = ANY (asked.words) GROUP BY article_id, position
    ), whole AS (
      SELECT article_id, sum(gain) AS whole FROM asked, knowledge_article_words
      WHERE lexeme = ANY (asked.words) GROUP BY article_id
    ), ranked AS (
      SELECT article_id, position, (own + whole) / (1 + own + whole) AS score
      FROM own JOIN whole USING (article_id)
      ORDER BY score DESC, article_id, position LIMIT ${limit}
    )
    SELECT ${passageColumns}, s.score
    FROM ranked s
    JOIN knowledge_passages p USING (article_id, position)
    JOIN knowledge_articles a ON a.id = p.article_id
    ORDER BY s.score DESC, p.article_id, p.position`);
  return rows.map(toPassage);
}
