import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMON_WORDS } from "../text/common-words";
import { DRUG_BY_NAME } from "./names/name-index";
import { recogniseAllergies, recogniseDrugs } from "./recognise-drugs";

const names = (text: string) => recogniseDrugs(text).map(({ name }) => name);

describe("medicines in what people write", () => {
  it.each<[string, string[]]>([
    ["can I take ibuprofin with my blood thinner eliquis?", ["ibuprofen", "blood thinner", "apixaban"]],
    ["took 2 tylonol this morning", ["paracetamol"]],
    ["I'm on lisinoprol 10mg and metphormin", ["lisinopril", "metformin"]],
    ["started St. John's Wort last week, I'm on the pill", ["St John's wort", "combined contraceptive"]],
    ["is it ok to drink alcohol with metronidazole", ["alcohol", "metronidazole"]],
    ["my iron tablets upset me", ["iron"]],
    ["ibuprofen didn't help", ["ibuprofen"]],
    ["not relieved by paracetamol", ["paracetamol"]],
    ["a steroid cream for the rash", ["steroid cream"]],
    ["warfarin, warfarin and more warfarin", ["warfarin"]],
    ["on Co-Codamol and amitriptiline at night", ["co-codamol", "amitriptyline"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "not on warfarin", "have not taken any aspirin", "no ibuprofen", "I don't take metformin", "never had codeine", "denies alcohol",
  ])("leaves out what is not taken: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("a no ends with its clause", () => {
    expect(names("No fever. Taking aspirin daily")).toEqual(["aspirin"]);
    expect(names("not on warfarin but on apixaban")).toEqual(["apixaban"]);
  });

  it("keeps allergies apart", () => {
    const text = "I'm allergic to penicillin but take amoxicillin now";
    expect(names(text)).toEqual(["amoxicillin"]);
    expect(recogniseAllergies(text)).toEqual([{ name: "penicillin", matched: "penicillin" }]);
    expect(recogniseAllergies("codeine allergy")).toEqual([{ name: "codeine", matched: "codeine" }]);
  });

  it.each([
    "My potassium was high and my iron low", "a port wine stain", "I had milk and cheese, then coffee", "Yasmin here, I have the same pain as Ella",
    "the approval was precise", "my finger hurts, and the pain is moderate", "he cracked his head at great speed", "the stocking left a margin", "a lean man who likes garlic",
    "seasonal itching with reactions", "nothing helped, my whole body aches", "Stephen and Harriet felt dizzy",
  ])("finds no medicine in ordinary words: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("finds no medicine by guessing in any frequent English word", () => {
    const guessed = COMMON_WORDS.split(" ").filter((word) => !DRUG_BY_NAME.has(word) && recogniseDrugs(word).length > 0);
    expect(guessed).toEqual([]);
  });

  it("never throws, and matches only what stands in the text", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const { matched } of recogniseDrugs(text)) expect(matched.length).toBeGreaterThan(0);
    }));
  });
});
