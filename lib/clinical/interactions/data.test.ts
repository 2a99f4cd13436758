import { describe, expect, it } from "vitest";
import { DRUG_SOURCES } from "../sources/drugs";
import { fleschKincaidGrade } from "../text-quality/readability";
import { ALLERGY_RULES } from "./checks/allergy-rules";
import { CONDITION_RULES } from "./checks/condition-rules";
import { DUPLICATE_CLASSES } from "./checks/duplicate-classes";
import { BREASTFEEDING_RULES, PREGNANCY_RULES } from "./checks/pregnancy-rules";
import { classesOf } from "./classes-of";
import { DRUGS } from "./drugs/catalogue";
import { DRUG_BY_NAME } from "./names/name-index";
import { PAIR_RULES, RULE_ROWS } from "./rules/all-rules";
import { EFFECTS } from "./rules/effects";
import { selectDrugs } from "./select-drugs";

const SEVERE = new Set(["contraindicated", "major"]);
const pairsOf = (rows: typeof RULE_ROWS) => new Set(rows.flatMap(([a, b]) => a.split("|").flatMap((left) => b.split("|").map((right) => [left, right].toSorted().join(" x ")))));

describe("the tables", () => {
  it("know at least 500 single medicines and 1000 names", () => {
    expect([...DRUGS.values()].filter(({ ingredients }) => ingredients.length === 1).length).toBeGreaterThanOrEqual(700);
    expect(DRUG_BY_NAME.size).toBeGreaterThanOrEqual(3000);
  });

  it("hold at least 300 serious pairs of medicines or classes", () => {
    expect(pairsOf(RULE_ROWS.filter(([, , severity]) => SEVERE.has(severity))).size).toBeGreaterThanOrEqual(800);
  });

  it("have a drug on both sides of every rule, and no drug alone on both", () => {
    for (const [a, b] of RULE_ROWS) {
      for (const side of [a, b]) for (const part of side.split("|")) expect([...DRUGS.values()].filter(selectDrugs(part)).length, `${part} in ${a} x ${b}`).toBeGreaterThan(0);
    }
  });

  it("use every effect", () => {
    const used = new Set(PAIR_RULES.map(({ effect }) => effect));
    expect(Object.keys(EFFECTS).filter((effect) => effect !== "triple" && !used.has(effect as keyof typeof EFFECTS))).toEqual([]);
  });

  it("name drugs and classes that exist in every other rule too", () => {
    for (const { allergen, drug } of ALLERGY_RULES) expect(() => [selectDrugs(allergen), selectDrugs(drug)]).not.toThrow();
    for (const { drug } of [...PREGNANCY_RULES, ...BREASTFEEDING_RULES, ...CONDITION_RULES]) expect(() => selectDrugs(drug)).not.toThrow();
    for (const name of Object.keys(DUPLICATE_CLASSES)) expect(() => selectDrugs(`@${name}`)).not.toThrow();
  });

  it("give each source an id of its own", () => {
    expect(new Set(DRUG_SOURCES.map(({ id }) => id)).size).toBe(DRUG_SOURCES.length);
  });

  it("speak plainly: the texts read at grade 8 or below", () => {
    const texts = [...Object.values(EFFECTS), ...ALLERGY_RULES, ...PREGNANCY_RULES, ...BREASTFEEDING_RULES, ...CONDITION_RULES].map(({ consequence, action }) => `${consequence} ${action}`.replace(/\{[ab]\}/g, "it"));
    expect(fleschKincaidGrade(texts.join(" "))).toBeLessThanOrEqual(8);
  });
});

it("tells the classes of a medicine by any of its names", () => {
  expect(classesOf("Nurofen 200 mg")).toEqual(["nsaid"]);
  expect(classesOf("lisinopril")).toEqual(["ace_inhibitor"]);
  expect(classesOf("Eliquis")).toEqual(["anticoagulant", "doac"]);
  expect(classesOf("foobarium")).toEqual([]);
});
