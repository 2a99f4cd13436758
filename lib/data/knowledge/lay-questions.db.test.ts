import { beforeAll, expect, test } from "vitest";
import { ARTICLES } from "@/lib/clinical/articles/all-articles";
import { LAY_QUESTIONS } from "@/lib/clinical/articles/lay-questions.fixture";
import { db } from "../client";
import { searchPassages } from "./search-passages";

beforeAll(async () => {
  await db.knowledgeArticle.createMany({
    data: ARTICLES.map(({ id, title, keywords }) => ({ id, title, keywords: [...keywords], digest: id, sources: [] })),
  });
  await db.knowledgePassage.createMany({
    data: ARTICLES.flatMap(({ id, sections }) =>
      sections.map(({ heading, text }, position) => ({ articleId: id, position, heading, text })),
    ),
  });
});

async function firstArticles(question: string): Promise<readonly string[]> {
  const passages = await searchPassages(question, 15);
  return [...new Set(passages.map(({ articleId }) => articleId))].slice(0, 3);
}

test("at least 95 % of lay questions find their article among the first three, by words alone", async () => {
  const missed: string[] = [];
  for (const { question, articleId } of LAY_QUESTIONS) {
    const found = await firstArticles(question);
    if (!found.includes(articleId)) missed.push(`${question} → ${found.join(", ")} instead of ${articleId}`);
  }
  expect(missed.length / LAY_QUESTIONS.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
});
