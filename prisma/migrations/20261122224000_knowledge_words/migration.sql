-- What every word says for every passage and article, worked out when the articles change and not at every search:
-- how much it weighs where it stands (A to D), times how rare it is among the articles.
CREATE MATERIALIZED VIEW "knowledge_words" AS
WITH postings AS (
  SELECT w.lexeme, p.article_id, p.position,
    ts_rank('{0.1, 0.2, 0.5, 1.0}', p.search, quote_literal(w.lexeme)::tsquery) AS weight
  FROM knowledge_passages p, unnest(p.search) w
), rarity AS (
  SELECT lexeme, ln(1 + (SELECT count(*) FROM knowledge_articles)::float8 / count(DISTINCT article_id)) AS idf
  FROM postings GROUP BY lexeme
)
SELECT lexeme, article_id, position, weight * idf AS gain FROM postings JOIN rarity USING (lexeme);

CREATE INDEX "knowledge_words_idx" ON "knowledge_words" ("lexeme") INCLUDE ("article_id", "position", "gain");

CREATE MATERIALIZED VIEW "knowledge_article_words" AS
SELECT lexeme, article_id, max(gain) AS gain FROM knowledge_words GROUP BY lexeme, article_id;

CREATE INDEX "knowledge_article_words_idx" ON "knowledge_article_words" ("lexeme") INCLUDE ("article_id", "gain");

-- Once for a statement, however many passages it writes. An embedding changes no words.
CREATE FUNCTION "knowledge_words_refresh"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  REFRESH MATERIALIZED VIEW knowledge_words;
  REFRESH MATERIALIZED VIEW knowledge_article_words;
  RETURN NULL;
END
$$;

CREATE TRIGGER "knowledge_passages_words" AFTER INSERT OR DELETE OR UPDATE OF "heading", "text" ON "knowledge_passages"
  FOR EACH STATEMENT EXECUTE FUNCTION "knowledge_words_refresh"();

-- Searches go by the words now.
DROP INDEX "knowledge_passages_search_idx";
