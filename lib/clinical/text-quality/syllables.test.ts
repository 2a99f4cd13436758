import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSyllables } from "./syllables";

const SPOKEN: Readonly<Record<number, readonly string[]>> = {
  1: ["a", "pain", "call", "breathe", "called", "cough", "rest", "aches", "urged", "checked", "rules", "one", "chest's", "times", "12"],
  2: ["water", "any", "headaches", "fever", "breathing", "table", "tables", "rashes", "wanted", "careful", "safely", "treated", "mottled", "asthma"],
  3: ["medicine", "hospital", "serious", "infection", "tiredness"],
  4: ["emergency", "pneumonia", "diabetes", "diarrhoea", "dehydration"],
  5: ["paracetamol", "investigation"],
};

describe("syllables", () => {
  for (const [count, words] of Object.entries(SPOKEN)) {
    it(`counts ${count} in ${words.join(", ")}`, () => {
      expect(words.map((word) => [word, countSyllables(word)])).toEqual(words.map((word) => [word, Number(count)]));
    });
  }

  it("are the same in capitals and in small letters, and at least one", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        expect(countSyllables(word)).toBeGreaterThanOrEqual(1);
        expect(countSyllables(word.toUpperCase())).toBe(countSyllables(word.toUpperCase().toLowerCase()));
      }),
    );
  });
});
