import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleschKincaidGrade, listSentences, listWords } from "./readability";

describe("sentences", () => {
  it("end at full stops, question marks and exclamation marks", () => {
    expect(listSentences("Rest. Do you feel sick? Call now!")).toEqual(["Rest.", "Do you feel sick?", "Call now!"]);
  });

  it("do not end inside numbers or after usual abbreviations", () => {
    expect(listSentences("A reading of 38.5 is high. Take fluids, e.g. water. See Dr. Lee.")).toHaveLength(3);
  });

  it("end at line breaks, so that list items and headings are not run together", () => {
    expect(listSentences("## What to do now\n\n- Rest\n- Drink water\n1. Call")).toEqual([
      "What to do now",
      "Rest",
      "Drink water",
      "Call",
    ]);
  });
});

describe("words", () => {
  it("leave out Markdown marks and addresses, and keep the text of links", () => {
    expect(listWords("**Call** [the clinic](https://example.org/a-b) https://example.org `now`")).toEqual([
      "Call",
      "the",
      "clinic",
      "now",
    ]);
  });

  it("count a number with its decimals as one, and the parts of a hyphenated word", () => {
    expect(listWords("38.5 after a follow-up, don't wait")).toEqual(["38.5", "after", "a", "follow", "up", "don't", "wait"]);
  });
});

describe("the reading grade", () => {
  it("is 0 for a text without words", () => {
    expect(fleschKincaidGrade("")).toBe(0);
    expect(fleschKincaidGrade("— … !")).toBe(0);
  });

  it("follows the published formula", () => {
    // 8 words, 2 sentences, 9 syllables
    expect(fleschKincaidGrade("Sit down and rest. Drink water at once.")).toBeCloseTo(
      Math.max(0, 0.39 * (8 / 2) + 11.8 * (9 / 8) - 15.59),
      6,
    );
    // 5 words, 1 sentence, 16 syllables
    expect(fleschKincaidGrade("Immediate medical evaluation is necessary.")).toBeCloseTo(
      0.39 * 5 + 11.8 * (16 / 5) - 15.59,
      6,
    );
  });

  it("is low for plain advice and high for clinical prose", () => {
    const plain = "Sit down and rest. Take small sips of water. Call a doctor today if it gets worse.";
    const clinical =
      "Immediate pharmacological intervention is recommended for individuals demonstrating haemodynamic instability, considering contraindications and comorbidities before initiating anticoagulation.";
    expect(fleschKincaidGrade(plain)).toBeLessThan(5);
    expect(fleschKincaidGrade(clinical)).toBeGreaterThan(16);
  });

  it("does not change when the same sentences are repeated", () => {
    const sentence = fc.array(fc.constantFrom("fever", "rest", "a", "medicine", "today", "swelling"), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sentence, (words) => {
        const once = `${words.join(" ")}.`;
        expect(fleschKincaidGrade(`${once} ${once}`)).toBeCloseTo(fleschKincaidGrade(once), 9);
      }),
    );
  });

  it("is a finite number of at least 0 for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const grade = fleschKincaidGrade(text);
        expect(Number.isFinite(grade) && grade >= 0).toBe(true);
      }),
    );
  });
});
