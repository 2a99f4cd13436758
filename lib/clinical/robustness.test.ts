import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeAnswer } from "./answer/compose";
import { assess } from "./assess";
import { screenRedFlags } from "./red-flags/screen";
import type { TriageCase } from "./types";
import { URGENCY_RANK } from "./types";

const said = (...texts: readonly string[]): TriageCase => ({ messages: texts.map((text) => ({ role: "patient", text })), conditions: [], medications: [], allergies: [] });

const words = fc.constantFrom(
  "pain", "no", "not", "chest", "fever", "my", "child", "3", "year", "old", "severe", "sudden", "and", "but", ",", ".", "since", "yesterday", "38.9", "C", "blood", "pregnant", "weeks", "if", "mother", "had", "denies", "without",
  "stroke", "rash", "headache", "or", "gone", "worse", "pulse", "120/80", "46M", "c/o", "SOB", "\n", "😷", "dizzy", "vomiting", "history", "of",
);
const sentence = fc.array(words, { maxLength: 60 }).map((list) => list.join(" "));

describe("whatever is written", () => {
  it("gets an answer that is never below the danger screen", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 200 }), sentence), (text) => {
        const assessment = assess(said(text));
        const { floor } = screenRedFlags(said(text));
        expect(floor === null || URGENCY_RANK[assessment.urgency] >= URGENCY_RANK[floor]).toBe(true);
        expect(assessment.reasons.length).toBeGreaterThan(0);
        expect(composeAnswer(assessment).length).toBeGreaterThan(50);
      }),
      { numRuns: 300 },
    );
  });

  it("is judged the same with other capitals, spaces and quotes", () => {
    fc.assert(
      fc.property(sentence.filter((text) => !/[A-Z]{2,}|\d/u.test(text)), (text) => {
        const plain = assess(said(text)).urgency;
        expect(assess(said(`  ${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/ /gu, "  "))).urgency).toBe(plain);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps a level that later small talk does not touch", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom("thank you", "ok, I see", "hello?", "what do you think"), (text, talk) => {
        expect(URGENCY_RANK[assess(said(text, talk)).urgency]).toBeGreaterThanOrEqual(URGENCY_RANK[assess(said(text)).urgency]);
      }),
      { numRuns: 150 },
    );
  });

  it("is read in bounded effort, however long it is", () => {
    const long = ["pain ".repeat(40_000), "no ".repeat(40_000), "1".repeat(100_000), "a,".repeat(60_000), "<pain> ~4 ".repeat(9000), `${"x".repeat(90_000)} chest pain`];
    for (const text of long) expect(assess(said(text)).reasons.length).toBeGreaterThan(0);
  });
});
