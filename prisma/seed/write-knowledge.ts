import type { Article, Source } from "@/lib/clinical/types";
import type { Database } from "./database";
import { digestOf } from "./stable-id";

interface ArticleRow {
  id: string;
  title: string;
  keywords: readonly string[];
  sources: readonly Source[];
  digest: string;
}

/** An article with its sources spelt out, and a digest of all of it. */
export function articleRow(article: Article, sources: ReadonlyMap<string, Source>): ArticleRow {
  const { id, title, keywords, sourceIds, sections } = article;
  const named = sourceIds.flatMap((sourceId) => sources.get(sourceId) ?? []);
  return { id, title, keywords, sources: named, digest: digestOf({ title, keywords, sections, named }) };
}

/**
 * Writes the articles that changed, with their passages, and removes those that are gone. A passage whose words stay
 * the same keeps its embedding. @returns how many articles were written
 */
export async function writeKnowledge(database: Database, articles: readonly Article[], sources: readonly Source[]): Promise<number> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const stored = await database.read<{ id: string; digest: string }>("select id, digest from knowledge_articles");
  const digests = new Map(stored.map(({ id, digest }) => [id, digest]));
  const ids = new Set(articles.map(({ id }) => id));
  const gone = stored.filter(({ id }) => !ids.has(id));
  if (gone.length > 0) await database.write("delete from knowledge_articles using jsonb_to_recordset($1) as row(id text) where knowledge_articles.id = row.id", gone);

  const rows = articles.map((article) => articleRow(article, byId)).filter(({ id, digest }) => digests.get(id) !== digest);
  if (rows.length === 0) return 0;
  const changed = new Set(rows.map(({ id }) => id));
  const passages = articles
    .filter(({ id }) => changed.has(id))
    .flatMap(({ id, sections }) => sections.map(({ heading, text }, position) => ({ article_id: id, position, heading, text })));
  await database.write(
    `insert into knowledge_articles (id, title, keywords, sources, digest)
     select id, title, keywords, sources, digest
     from jsonb_to_recordset($1) as row(id text, title text, keywords text[], sources jsonb, digest text)
     on conflict (id) do update set title = excluded.title, keywords = excluded.keywords, sources = excluded.sources, digest = excluded.digest`,
    rows,
  );
  await database.write(
    `with row as (select * from jsonb_to_recordset($1) as row(article_id text, position int)),
       longest as (select article_id, max(position) as last from row group by article_id)
     delete from knowledge_passages using longest
     where knowledge_passages.article_id = longest.article_id and knowledge_passages.position > longest.last`,
    passages,
  );
  await database.write(
    `insert into knowledge_passages (article_id, position, heading, text)
     select article_id, position, heading, text
     from jsonb_to_recordset($1) as row(article_id text, position int, heading text, text text)
     on conflict (article_id, position) do update
       set heading = excluded.heading, text = excluded.text, embedding = null, embedding_model = null
       where (knowledge_passages.heading, knowledge_passages.text) is distinct from (excluded.heading, excluded.text)`,
    passages,
  );
  return rows.length;
}
