import { describe, expect, it } from "vitest";
import { ARTICLE_SOURCES } from "@/lib/clinical/sources/articles";
import { findDiagnosisWording } from "@/lib/clinical/text-quality/diagnosis-wording";
import { fleschKincaidGrade } from "@/lib/clinical/text-quality/readability";
import type { Article } from "@/lib/clinical/types";
import { ARTICLES, findArticle } from "./all-articles";
import { LAY_QUESTIONS } from "./lay-questions.fixture";
import { TOPIC_IDS } from "./topic-ids.fixture";

/** A passage must be long enough to stand alone when retrieved and short enough to be read in an answer. */
const PASSAGE_WORDS = { min: 40, max: 90 };
const ARTICLE_GRADE = 8;
/** Lists of warning signs make single passages denser than the article as a whole. */
const PASSAGE_GRADE = 10;

const text = (article: Article): string => article.sections.map((section) => section.text).join("\n");
const passages = ARTICLES.flatMap((article) =>
  article.sections.map((section) => ({ name: `${article.id} / ${section.heading}`, text: section.text })),
);
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the knowledge base", () => {
  it("explains every topic that has a protocol, and nothing else", () => {
    expect(ARTICLES.map((article) => article.id).sort()).toEqual(Object.values(TOPIC_IDS).flat().sort());
  });

  it("gives every article its own id and title", () => {
    expect(repeated(ARTICLES.map((article) => article.id))).toEqual([]);
    expect(repeated(ARTICLES.map((article) => article.title))).toEqual([]);
    expect(ARTICLES.filter((article) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(article.id))).toEqual([]);
  });

  it("finds an article by its id and nothing by an unknown one", () => {
    for (const article of ARTICLES) expect(findArticle(article.id)).toBe(article);
    expect(findArticle("no-such-topic")).toBeUndefined();
  });

  it("can be searched by 8 to 20 lay words or phrases for each article, none twice", () => {
    const wrong = ARTICLES.filter(
      ({ keywords }) => keywords.length < 8 || keywords.length > 20 || repeated(keywords).length > 0,
    );
    expect(wrong.map((article) => article.id)).toEqual([]);
  });

  it("tells for every topic when to get help and what an emergency looks like", () => {
    const silent = ARTICLES.filter(
      ({ sections }) =>
        !sections.some(({ heading, text: body }) => heading === "When to get help" && /emergency/i.test(body)),
    );
    expect(silent.map((article) => article.id)).toEqual([]);
  });

  it("has three or four sections an article, each under its own heading", () => {
    const wrong = ARTICLES.filter(
      ({ sections }) =>
        sections.length < 3 || sections.length > 4 || repeated(sections.map((section) => section.heading)).length > 0,
    );
    expect(wrong.map((article) => article.id)).toEqual([]);
  });

  it("keeps every passage between 40 and 90 words", () => {
    const wrong = passages
      .map((passage) => ({ name: passage.name, words: passage.text.trim().split(/\s+/).length }))
      .filter(({ words }) => words < PASSAGE_WORDS.min || words > PASSAGE_WORDS.max);
    expect(wrong).toEqual([]);
  });

  it("reads at grade 8 or below in every article, and at grade 10 or below in every passage", () => {
    const hardArticles = ARTICLES.filter((article) => fleschKincaidGrade(text(article)) > ARTICLE_GRADE);
    const hardPassages = passages.filter((passage) => fleschKincaidGrade(passage.text) > PASSAGE_GRADE);
    expect(hardArticles.map((article) => article.id)).toEqual([]);
    expect(hardPassages.map((passage) => passage.name)).toEqual([]);
  });

  it("never tells the reader what they have", () => {
    const wrong = passages.filter(
      (passage) => findDiagnosisWording(passage.text).length > 0 || /\byou(?: have|['’]ve got)\b/i.test(passage.text),
    );
    expect(wrong.map((passage) => passage.name)).toEqual([]);
  });

  it("names no single country's emergency number, since the app shows the reader's own", () => {
    const wrong = passages.filter((passage) => /\b(?:999|911|112|111)\b/.test(passage.text));
    expect(wrong.map((passage) => passage.name)).toEqual([]);
  });
});

describe("the lay questions that searches are measured with", () => {
  it("are at least 150, each asked once, and each answered by an article that exists", () => {
    expect(LAY_QUESTIONS.length).toBeGreaterThanOrEqual(150);
    expect(repeated(LAY_QUESTIONS.map(({ question }) => question))).toEqual([]);
    expect(LAY_QUESTIONS.filter(({ articleId }) => findArticle(articleId) === undefined)).toEqual([]);
  });
});

describe("the sources of the articles", () => {
  const known = new Map(ARTICLE_SOURCES.map((source) => [source.id, source]));

  it("resolve for every article, one to five each", () => {
    const unresolved = ARTICLES.flatMap((article) => article.sourceIds.filter((id) => !known.has(id)));
    const wrong = ARTICLES.filter(({ sourceIds }) => sourceIds.length < 1 || sourceIds.length > 5);
    expect(unresolved).toEqual([]);
    expect(wrong.map((article) => article.id)).toEqual([]);
  });

  it("have unique ids, a publisher and a title, and a secure address where there is one", () => {
    expect(repeated(ARTICLE_SOURCES.map((source) => source.id))).toEqual([]);
    expect(ARTICLE_SOURCES.filter((source) => source.name.trim().length < 5)).toEqual([]);
    expect(ARTICLE_SOURCES.filter(({ url }) => url !== null && !url.startsWith("https://"))).toEqual([]);
  });

  it("are each used by an article", () => {
    const used = new Set(ARTICLES.flatMap((article) => article.sourceIds));
    expect(ARTICLE_SOURCES.filter((source) => !used.has(source.id))).toEqual([]);
  });
});
