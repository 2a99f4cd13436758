import { beforeAll, expect, test } from "vitest";
import { db } from "../client";
import { passagesWithoutEmbedding, saveEmbeddings } from "./embeddings";
import { searchByEmbedding } from "./search-by-embedding";
import { searchPassages } from "./search-passages";

const ARTICLES = [
  { id: "migraine", title: "Migraine", keywords: ["sick headache"], passages: [["What helps", "Rest in a dark room and take pain relief early."], ["When to worry", "A sudden headache, the worst ever, needs help at once."]] },
  { id: "meniere", title: "Ménière's disease", keywords: ["spinning"], passages: [["What it is", "Attacks of dizziness with ringing in the ear."]] },
  { id: "sore-throat", title: "Sore throat", keywords: ["pain when swallowing"], passages: [["What helps", "Cool drinks and pain relief. Most get better in a week."]] },
];

beforeAll(async () => {
  for (const { id, title, keywords, passages } of ARTICLES) {
    await db.knowledgeArticle.create({ data: { id, title, keywords, digest: id, sources: [{ id: "s", name: `Source of ${id}`, url: null, checked: null }] }, select: { id: true } });
    for (const [position, [heading = "", text = ""]] of passages.entries()) {
      await db.knowledgePassage.create({ data: { articleId: id, position, heading, text }, select: { articleId: true } });
    }
  }
});

const found = async (query: string, limit = 5) => (await searchPassages(query, limit)).map(({ articleId }) => articleId);

test("a question need not hold the article's words only", async () => {
  expect((await found("since yesterday my throat is so sore that swallowing water is a pain"))[0]).toBe("sore-throat");
});

test("a rare word counts more than a common one", async () => {
  expect((await found("pain relief for migraines"))[0]).toBe("migraine");
});

test("accents do not matter", async () => {
  expect(await found("menieres disease meniere")).toContain("meniere");
  expect(await found("Ménière")).toContain("meniere");
});

test("keywords lead to every passage of their article, the fitting one first", async () => {
  const passages = await searchPassages("sick headache, sudden and the worst ever", 5);
  expect(passages.map(({ articleId, heading }) => [articleId, heading])).toEqual([["migraine", "When to worry"], ["migraine", "What helps"]]);
});

test("a passage comes with its source and a score from 0 to 1", async () => {
  const [first] = await searchPassages("migraine", 1);
  expect(first).toMatchObject({ title: "Migraine", sourceName: "Source of migraine", sourceUrl: null });
  expect(first?.score).toBeGreaterThan(0);
  expect(first?.score).toBeLessThan(1);
});

test.each(["", "   ", "the and of", "'); DROP TABLE users; --", "a & b | !c :*", "\\"])("a question of no use finds nothing and breaks nothing: %j", async (query) => {
  expect(await found(query)).toEqual([]);
});

test("a renamed article is found by its new name", async () => {
  await db.knowledgeArticle.update({ where: { id: "meniere" }, data: { title: "Inner ear disorder" }, select: { id: true } });
  expect(await found("disorder")).toEqual(["meniere"]);
});

test("vectors are compared with those of the same model only, nearest first", async () => {
  const passages = await passagesWithoutEmbedding("model-a", 100);
  expect(passages).toHaveLength(4);
  await saveEmbeddings("model-a", passages.map(({ articleId, position }, index) => ({ articleId, position, vector: index === 0 ? [0, 5] : [3, index] })));
  expect(await passagesWithoutEmbedding("model-a", 100)).toEqual([]);
  expect(await passagesWithoutEmbedding("model-b", 100)).toHaveLength(4);

  const [nearest, second] = await searchByEmbedding("model-a", [0, 0.2], 2);
  expect(nearest).toMatchObject({ articleId: passages[0]?.articleId, heading: expect.any(String) });
  expect(nearest?.score).toBeCloseTo(1);
  expect(second?.score).toBeLessThan(1);
  expect(await searchByEmbedding("model-b", [0, 1], 2)).toEqual([]);
  expect(await searchByEmbedding("model-a", [0, 1, 0], 2)).toEqual([]);
});
