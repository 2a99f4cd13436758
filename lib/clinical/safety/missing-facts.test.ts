import { describe, expect, test } from "vitest";
import { assess } from "../assess";
import { asTriageCase } from "../evaluation/load-cases";
import { type TriageCase, URGENCY_RANK } from "../types";
import { said, TUNE_CASES } from "./tune-cases.fixture";

const rank = (triageCase: TriageCase): number => URGENCY_RANK[assess(triageCase).urgency];

describe("S2 conditional escalation", () => {
  const undecided = TUNE_CASES.map((each) => ({ id: each.id, ...assess(asTriageCase(each)) })).filter(
    ({ urgency, notJudged }) => urgency !== "emergency" && notJudged.some((sentence) => sentence.startsWith("Not known yet")),
  );

  test("an answer that could not judge a condition asks, or says what would make it an emergency", () => {
    expect(undecided.length).toBeGreaterThan(0);
    expect(undecided.filter(({ questions, watchFor }) => questions.length === 0 && watchFor.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test.each(["I have a headache", "My tummy hurts", "I feel dizzy", "My baby has a fever", "I have back pain", "I have a rash"])("'%s' is asked about, and told when it becomes an emergency", (text) => {
    const { urgency, questions, watchFor } = assess(said(text));
    expect(urgency === "emergency" || (questions.length > 0 && watchFor.length > 0)).toBe(true);
  });

  test("what cannot be placed at all is said so, and asked about", () => {
    const { notJudged, questions } = assess(said("I feel not quite right somehow"));
    expect(notJudged.length).toBeGreaterThan(0);
    expect(questions.length).toBeGreaterThan(0);
  });
});

interface Missing {
  what: string;
  question: RegExp;
  without: TriageCase;
  /** the fact that would lower the level, and the one that would not */
  harmless: Partial<TriageCase>;
}
const MISSING: readonly Missing[] = [
  { what: "the age of a child with fever", question: /old/iu, without: said("My child has a fever of 38.4 and is a bit grumpy but drinking"), harmless: { age: 6 } },
  { what: "the age of a baby with fever", question: /old/iu, without: said("My baby has a temperature of 38.6"), harmless: { age: 0.9 } },
];

describe("S11 ask before lowering", () => {
  test.each(MISSING)("$what is asked for, and the higher level stands meanwhile", ({ question, without, harmless }) => {
    const { urgency, questions } = assess(without);
    // An emergency asks nothing: it is the highest level already.
    if (urgency !== "emergency") expect(questions.map(({ text }) => text).join(" ")).toMatch(question);
    expect(rank(without)).toBeGreaterThanOrEqual(rank({ ...without, ...harmless }));
  });

  test("a fever in a baby of unknown age is seen within a day", () => {
    expect(rank(said("My baby has a temperature of 38.6"))).toBeGreaterThanOrEqual(URGENCY_RANK.urgent);
    expect(assess(said("My 6 week old baby has a temperature of 38.6")).urgency).toBe("emergency");
  });

  test("pelvic pain in a woman who may be pregnant is asked about pregnancy, and not left for weeks", () => {
    const pain = said("I have pain low on one side of my tummy and my period is late", { age: 27, sex: "female" });
    expect(rank(pain)).toBeGreaterThanOrEqual(URGENCY_RANK.urgent);
  });

  test("taking age, sex and pregnancy off the record never lowers an emergency that the words alone show", () => {
    const lowered = TUNE_CASES.filter(({ urgency }) => urgency === "emergency").filter((each) => {
      const { messages, conditions, medications, allergies } = asTriageCase(each);
      if (each.age === undefined && each.sex === undefined && each.pregnant === undefined) return false;
      return rank({ messages, conditions, medications, allergies }) < rank(asTriageCase(each)) - 1;
    });
    expect(lowered.map(({ id }) => id)).toEqual([]);
  });

  test("a question is never asked whose answer is known", () => {
    const asked = assess(said("I am 34 years old. I have had a headache for 2 days, 4 out of 10.")).questions.map(({ id }) => id);
    expect(asked).not.toContain("age");
    expect(asked).not.toContain("duration");
  });
});
