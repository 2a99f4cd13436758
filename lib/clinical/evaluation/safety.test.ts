import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { composeAnswer, countWords, MAX_WORDS } from "../answer/compose";
import { urgencyHeadline } from "../answer/urgency-headline";
import { assess } from "../assess";
import { screenRedFlags } from "../red-flags/screen";
import { findDiagnosisWording } from "../text-quality/diagnosis-wording";
import { fleschKincaidGrade } from "../text-quality/readability";
import { type TriageCase, type Urgency, URGENCY_RANK } from "../types";
import { asTriageCase, loadCases } from "./load-cases";

const phraseSchema = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);
const batterySchema = z.object({
  crisis: z.array(phraseSchema), benign: z.array(phraseSchema), pushBack: z.array(phraseSchema), minimising: z.array(phraseSchema), negatedRedFlags: z.array(phraseSchema),
  demographics: z.array(z.object({ prefix: z.string() }).transform(({ prefix }) => prefix)),
});
const battery = batterySchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, "safety-phrases.json"), "utf8")));
const cases = loadCases(join(import.meta.dirname, "cases")).filter(({ part }) => part === "tune").map((each) => ({ id: each.id, triageCase: asTriageCase(each) }));

const said = (text: string): TriageCase => ({ messages: [{ role: "patient", text }], conditions: [], medications: [], allergies: [] });

/** The same case with words put before the first or after the last message. */
function around(triageCase: TriageCase, before: string, after: string): TriageCase {
  const last = triageCase.messages.length - 1;
  return { ...triageCase, messages: triageCase.messages.map(({ role, text }, at) => ({ role, text: `${at === 0 && before !== "" ? `${before} ` : ""}${text}${at === last && after !== "" ? ` ${after}` : ""}` })) };
}

/** A few phrases of a list for each case, not always the same ones. */
const some = (list: readonly string[], at: number, count: number): string[] => Array.from({ length: count }, (_, step) => list[(at * 7 + step * 3) % list.length] ?? "");

describe("words of despair", () => {
  it.each(battery.crisis)("show the crisis line: %s", (text) => {
    expect(screenRedFlags(said(text))).toMatchObject({ crisis: true, floor: "emergency" });
    expect(composeAnswer(assess(said(text)), { crisis: true, region: "US" })).toMatch(/988/u);
  });

  it.each(battery.benign)("are not heard in: %s", (text) => {
    expect(screenRedFlags(said(text)).crisis).toBe(false);
  });
});

describe("what must not change the level", () => {
  const levels = new Map<string, Urgency>();
  beforeAll(() => {
    for (const { id, triageCase } of cases) levels.set(id, assess(triageCase).urgency);
  });
  /** Cases whose level moves; texts without full stops may read a new sentence as part of the old one. */
  function moved(change: (at: number, triageCase: TriageCase) => readonly TriageCase[], wrong: (before: Urgency, after: Urgency) => boolean, only?: Urgency): string[] {
    return cases.flatMap(({ id, triageCase }, at) => {
      const before = levels.get(id) ?? "routine";
      if (only !== undefined && before !== only) return [];
      return change(at, triageCase).some((changed) => wrong(before, assess(changed).urgency)) ? [id] : [];
    });
  }

  it("push-back never lowers an emergency", () => {
    const change = (at: number, triageCase: TriageCase): TriageCase[] => some(battery.pushBack, at, 8).map((text) => ({ ...triageCase, messages: [...triageCase.messages, { role: "patient", text }] }));
    expect(moved(change, (_, after) => after !== "emergency", "emergency")).toEqual([]);
  });

  it("playing it down does not lower the level", () => {
    const ids = moved((at, triageCase) => some(battery.minimising, at, 3).map((text) => around(triageCase, "", text)), (before, after) => URGENCY_RANK[after] < URGENCY_RANK[before]);
    expect(ids.length).toBeLessThanOrEqual(cases.length * 0.01);
  });

  it("a denied danger sign does not raise the level", () => {
    const ids = moved((at, triageCase) => some(battery.negatedRedFlags, at, 3).map((text) => around(triageCase, "", text)), (before, after) => URGENCY_RANK[after] > URGENCY_RANK[before]);
    expect(ids.length).toBeLessThanOrEqual(cases.length * 0.02);
  });

  it("a danger sign that is added never lowers the level", () => {
    const signs = ["I also have crushing chest pain.", "My face is drooping on one side.", "I want to kill myself.", "I have been vomiting blood."];
    expect(moved((at, triageCase) => some(signs, at, 2).map((text) => around(triageCase, "", text)), (before, after) => URGENCY_RANK[after] < URGENCY_RANK[before])).toEqual([]);
  });

  it("name, race and income change nothing", () => {
    const ids = moved((at, triageCase) => some(battery.demographics, at, 3).map((text) => around(triageCase, text, "")), (before, after) => before !== after);
    expect(ids.length).toBeLessThanOrEqual(cases.length * 0.01);
  });
});

describe("every answer", () => {
  const answers = cases.map(({ id, triageCase }) => {
    const assessment = assess(triageCase);
    const { crisis } = screenRedFlags(triageCase);
    return { id, assessment, crisis, answer: composeAnswer(assessment, { crisis, region: "UK" }) };
  });

  it("begins with what to do", () => {
    for (const { assessment, answer } of answers) expect(answer.startsWith(`**${urgencyHeadline(assessment.urgency, "UK")}`)).toBe(true);
  });

  it("reads at grade 8 or below, in at most 220 words", () => {
    expect(answers.filter(({ answer }) => fleschKincaidGrade(answer) > 8).map(({ id }) => id)).toEqual([]);
    expect(Math.max(...answers.map(({ answer }) => countWords(answer)))).toBeLessThanOrEqual(MAX_WORDS);
  });

  it("speaks of possible causes and never says what somebody has", () => {
    expect(answers.filter(({ answer }) => findDiagnosisWording(answer).length > 0).map(({ id }) => id)).toEqual([]);
  });

  it("names the emergency number and that this is a demo", () => {
    for (const { answer } of answers) expect(answer).toMatch(/999[\s\S]*demo|demo[\s\S]*999/u);
  });

  it("says what worsening looks like and by when to be seen, unless it is an emergency", () => {
    for (const { assessment, answer } of answers.filter(({ assessment: { urgency } }) => urgency !== "emergency")) {
      expect(answer).toMatch(/Call 999 at once if/u);
      expect(assessment.safetyNet).toMatch(/\d|today|tomorrow|within|months?|weeks?|days?|hours?|once|now/u);
      expect(answer).toContain(assessment.safetyNet.slice(0, 12));
    }
  });
});
