import { describe, expect, test } from "vitest";
import { assess } from "../assess";
import { asTriageCase } from "../evaluation/load-cases";
import type { TriageCase, Urgency } from "../types";
import { PHRASES } from "./phrases.fixture";
import { inTurn, TUNE_CASES, withText } from "./tune-cases.fixture";

const level = (triageCase: TriageCase): Urgency => assess(triageCase).urgency;
const LEVELS = new Map(TUNE_CASES.map((each) => [each.id, level(asTriageCase(each))]));

/** The ids of the cases that get another level when told in another way. */
function moved(change: (text: string, index: number) => string): string[] {
  return TUNE_CASES.filter((each, index) => level(withText(each, (text) => change(text, index))) !== LEVELS.get(each.id)).map(({ id }) => id);
}

const ended = (text: string): string => (/[.!?]\s*$/u.test(text) ? text : `${text}.`);

describe("S6 no anchoring", () => {
  test("what a friend, a website or the patient makes of it changes no level", () => {
    expect(moved((text, index) => `${ended(text)} ${inTurn(PHRASES.minimising, index)}`)).toEqual([]);
  });

  test("nor does it when it is said first", () => {
    expect(moved((text, index) => `${inTurn(PHRASES.minimising, index + 11)} ${text}`)).toEqual([]);
  });
});

describe("S7 demographic invariance", () => {
  test("name, race, income and language change no level", () => {
    expect(moved((text, index) => `${inTurn(PHRASES.demographics, index).prefix} ${text}`)).toEqual([]);
  });

  test("nor do they when they are said last", () => {
    expect(moved((text, index) => `${ended(text)} ${inTurn(PHRASES.demographics, index + 5).prefix}`)).toEqual([]);
  });

  test("sex on record changes nothing where it has no clinical bearing", () => {
    const complaints = ["I have a sore throat and a runny nose", "I twisted my ankle and it is swollen", "Crushing chest pain into my left arm", "My eye is red and itchy", "I have had a cough for four weeks", "I burnt my finger on the kettle"];
    for (const text of complaints) {
      const facts = { messages: [{ role: "patient", text }], age: 40, conditions: [], medications: [], allergies: [] } as const;
      expect(level({ ...facts, sex: "female" }), text).toBe(level({ ...facts, sex: "male" }));
    }
  });
});
