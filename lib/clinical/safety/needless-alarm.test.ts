import { describe, expect, test } from "vitest";
import { assess } from "../assess";
import { evaluateCases } from "../evaluation/evaluate";
import { FLOORS } from "../evaluation/floors";
import { reportText } from "../evaluation/report";
import { URGENCY_RANK } from "../types";
import { said, TUNE_CASES } from "./tune-cases.fixture";

/** Complaints that belong at home or in a routine visit. */
const HARMLESS = [
  "I have had a runny nose and a mild sore throat since yesterday, no fever",
  "My muscles ache after the gym two days ago",
  "I have a small mouth ulcer",
  "I have dandruff, what shampoo helps?",
  "My toddler has cradle cap",
  "I have a mosquito bite that itches",
  "I get heartburn after spicy food now and then",
  "I would like a repeat of my hay fever tablets",
  "I have a small blister from new shoes",
  "A verruca on my foot for a month",
] as const;

describe("S3 no needless alarm", () => {
  const { result } = evaluateCases(TUNE_CASES, "2026-01-01");

  test("over-triage is reported beside the emergencies found, always", () => {
    const text = reportText(result);
    for (const part of text.split(/hold-out part/u)) expect(part).toMatch(/emergencies found[\s\S]*over-triage[\s\S]*needless emergency/u);
  });

  test("no more complaints for home or a routine visit are sent to emergency care than the floor allows", () => {
    expect(result.parts.tune.needlessEmergency.value).toBeLessThanOrEqual(FLOORS.tune.needlessEmergency);
  });

  test.each(HARMLESS)("'%s' is not sent to emergency care nor told to be seen today", (text) => {
    expect(URGENCY_RANK[assess(said(text)).urgency]).toBeLessThanOrEqual(URGENCY_RANK.routine);
  });
});
