import { beforeAll, expect, test } from "vitest";
import { ARTICLES } from "@/lib/clinical/articles/all-articles";
import { LAY_QUESTIONS } from "@/lib/clinical/articles/lay-questions.fixture";
import RETRIEVAL_QUESTIONS from "@/lib/clinical/evaluation/retrieval-questions.json";
import { knowledgeAgent } from "@/lib/agents/knowledge";
import { embeddedModel } from "@/lib/model/embedded";
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

/** What the knowledge agent brings for a question that nobody has said anything else about. */
async function firstArticlesOfAgent(question: string): Promise<readonly string[]> {
  const agent = knowledgeAgent({ model: embeddedModel, searchText: searchPassages, searchVector: () => Promise.resolve([]) });
  const input = {
    turnId: "turn",
    patientId: "patient",
    region: "EU" as const,
    asOf: new Date(),
    facts: { conditions: [], medications: [], allergies: [] },
    conversation: [{ role: "patient" as const, text: question }],
    answerSink: { card: () => undefined, text: () => undefined },
  };
  const passages = await agent.run({}, { input, signal: new AbortController().signal });
  return [...new Set(passages.map(({ articleId }) => articleId))].slice(0, 3);
}

test("of questions by somebody who wrote none of the articles, at least 90 % find theirs among the agent's first three", async () => {
  const missed: string[] = [];
  for (const { question, articleId } of RETRIEVAL_QUESTIONS) {
    const found = await firstArticlesOfAgent(question);
    if (!found.includes(articleId)) missed.push(`${question} → ${found.join(", ")} instead of ${articleId}`);
  }
  expect(RETRIEVAL_QUESTIONS.length).toBeGreaterThanOrEqual(150);
  expect(missed.length / RETRIEVAL_QUESTIONS.length, missed.join("\n")).toBeLessThanOrEqual(0.1);
}, 60_000);
