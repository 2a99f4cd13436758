import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../assess";
import { asTriageCase } from "../evaluation/load-cases";
import { type TriageCase, type Urgency, URGENCY_RANK } from "../types";
import { SAME_LEVEL } from "./law-floors";
import { PHRASES } from "./phrases.fixture";
import { otherWords, rotated, slip } from "./retellings.fixture";
import { everyNth, inTurn, said, TUNE_CASES, withText } from "./tune-cases.fixture";

const level = (triageCase: TriageCase): Urgency => assess(triageCase).urgency;
const LEVELS = new Map(TUNE_CASES.map((each) => [each.id, level(asTriageCase(each))]));
const ended = (text: string): string => (/[.!?]\s*$/u.test(text) ? text : `${text}.`);

type Retelling = (text: string, index: number) => string;

/** The ids of the cases, told in another way, whose level breaks the law, and the share of those for which it holds. */
function broken(retell: Retelling, breaks: (before: Urgency, after: Urgency) => boolean, which: "all" | "last" = "last", cases = TUNE_CASES): { ids: string[]; share: number } {
  const told = cases.map((each, index) => ({ each, changed: withText(each, (text) => retell(text, index), which) })).filter(({ each, changed }) => JSON.stringify(changed) !== JSON.stringify(asTriageCase(each)));
  const ids = told.filter(({ each, changed }) => breaks(LEVELS.get(each.id) ?? "routine", level(changed))).map(({ each }) => each.id);
  return { ids, share: 1 - ids.length / Math.max(1, told.length) };
}
const raised = (before: Urgency, after: Urgency): boolean => URGENCY_RANK[after] > URGENCY_RANK[before];
const lowered = (before: Urgency, after: Urgency): boolean => URGENCY_RANK[after] < URGENCY_RANK[before];
const moved = (before: Urgency, after: Urgency): boolean => before !== after;

const DANGERS = [
  "I also have crushing chest pain going into my left arm.",
  "Now my face droops on one side and my speech is slurred.",
  "I have just vomited a lot of blood.",
  "I am struggling to breathe and cannot finish a sentence.",
  "I want to kill myself.",
  "My lips and tongue are swelling up fast and my throat is closing.",
];

describe("danger signs", () => {
  test("a denied one never raises the level", () => {
    expect(broken((text, index) => `${ended(text)} ${inTurn(PHRASES.negatedRedFlags, index)}`, raised)).toMatchObject({ ids: [] });
  });

  test("several denied ones never make an emergency of what was none", () => {
    const three = (index: number): string => [0, 7, 13].map((step) => inTurn(PHRASES.negatedRedFlags, index + step)).join(" ");
    expect(broken((text, index) => `${ended(text)} ${three(index)}`, (before, after) => after === "emergency" && before !== "emergency", "last", everyNth(TUNE_CASES, 3))).toMatchObject({ ids: [] });
  });

  test("one that is added never lowers the level, and makes it an emergency", () => {
    expect(broken((text, index) => `${ended(text)} ${inTurn(DANGERS, index)}`, (_before, after) => after !== "emergency")).toMatchObject({ ids: [] });
  });

  test("one that comes in a later message makes it an emergency", () => {
    const missed = everyNth(TUNE_CASES, 2).filter((each, index) => {
      const triageCase = asTriageCase(each);
      return level({ ...triageCase, messages: [...triageCase.messages, { role: "patient", text: inTurn(DANGERS, index) }] }) !== "emergency";
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe("making light of it", () => {
  test("never lowers the level, said last", () => {
    expect(broken((text, index) => `${ended(text)} ${inTurn(PHRASES.minimising, index + 3)}`, lowered, "last", everyNth(TUNE_CASES, 2))).toMatchObject({ ids: [] });
  });
});

describe("another way of telling the same", () => {
  test("in small letters or in capitals keeps the level in at least 99 of 100 cases", () => {
    expect(broken((text) => text.toLowerCase(), moved, "all", everyNth(TUNE_CASES, 2)).share).toBeGreaterThanOrEqual(SAME_LEVEL.letterCase);
    expect(broken((text) => text.toUpperCase(), moved, "all", everyNth(TUNE_CASES, 4, 1)).share).toBeGreaterThanOrEqual(SAME_LEVEL.letterCase);
  });

  test("with a greeting before and thanks after keeps the level", () => {
    expect(broken((text) => `Hi there, sorry to bother you. ${ended(text)} Thanks in advance!`, moved, "last", everyNth(TUNE_CASES, 2)).share).toBeGreaterThanOrEqual(SAME_LEVEL.greeting);
  });

  test("in other words keeps the level in at least 99 of 100 cases", () => {
    expect(broken(otherWords, moved, "all").share).toBeGreaterThanOrEqual(SAME_LEVEL.otherWords);
  });

  test("with a slip of the finger keeps the level in at least 98 of 100 cases", () => {
    expect(broken(slip, moved).share).toBeGreaterThanOrEqual(SAME_LEVEL.slip);
  });

  test("with its sentences in another order keeps the level in at least 97 of 100 cases", () => {
    expect(broken(rotated, moved).share).toBeGreaterThanOrEqual(SAME_LEVEL.order);
  });
});

describe("units", () => {
  const hundredths = fc.integer({ min: 345, max: 415 });

  test("a temperature in Celsius and the same in Fahrenheit give the same level", () => {
    fc.assert(
      fc.property(hundredths, fc.constantFrom("I have a cough and a temperature of", "My 4 year old has an ear ache and a temperature of", "I am 70, shivering, with a temperature of"), (tenths, words) => {
        const celsius = tenths / 10;
        const fahrenheit = (celsius * 9) / 5 + 32;
        expect(level(said(`${words} ${fahrenheit.toFixed(2)} F`))).toBe(level(said(`${words} ${celsius.toFixed(1)} C`)));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test("38.5 C is 101.3 F", () => {
    expect(level(said("I have had a fever of 101.3 F for two days and a cough"))).toBe(level(said("I have had a fever of 38.5 C for two days and a cough")));
  });

  test("glucose in mmol/L and the same in mg/dL give the same level", () => {
    for (const glucose of [2.6, 3.4, 5.5, 9, 14, 22, 28]) {
      expect(level(said(`I have diabetes and my blood sugar is ${(glucose * 18).toFixed(0)} mg/dL`)), String(glucose)).toBe(level(said(`I have diabetes and my blood sugar is ${String(glucose)} mmol/L`)));
    }
  });

  test("age in months and the same in years give the same level", () => {
    for (const years of [1, 2, 3]) {
      expect(level(said(`My ${String(years * 12)} month old has a fever of 38.6 and a runny nose, drinking well`))).toBe(level(said(`My ${String(years)} year old has a fever of 38.6 and a runny nose, drinking well`)));
    }
  });
});

describe("any text at all", () => {
  test("is judged without an error, with a reason, and twice the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const first = assess(said(text));
        expect(first.reasons.length).toBeGreaterThan(0);
        expect(assess(said(text))).toEqual(first);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  test("cases give the same in whatever order they are judged", () => {
    const sample = everyNth(TUNE_CASES, 6);
    const backwards = [...sample].reverse().map((each) => [each.id, JSON.stringify(assess(asTriageCase(each)))] as const);
    expect(new Map(backwards)).toEqual(new Map(sample.map((each) => [each.id, JSON.stringify(assess(asTriageCase(each)))])));
  });
});
