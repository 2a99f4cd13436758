import { expect, test } from "vitest";
import { ageInYears } from "./age";

const now = new Date("2026-06-15T12:00:00Z");

test("fractions of a year tell an infant's age", () => {
  expect(ageInYears({ birthDate: new Date("2026-03-15"), statedAge: null }, now)).toBeCloseTo(0.25, 1);
});

test("a birth date counts before a stated age", () => {
  expect(Math.floor(ageInYears({ birthDate: new Date("1959-02-01"), statedAge: 12 }, now) ?? -1)).toBe(67);
});

test("what was not said is not known", () => {
  expect(ageInYears({ birthDate: null, statedAge: null }, now)).toBeNull();
  expect(ageInYears({ birthDate: null, statedAge: 41 }, now)).toBe(41);
});

test("nobody is younger than born", () => {
  expect(ageInYears({ birthDate: new Date("2026-06-16"), statedAge: null }, now)).toBe(0);
});
