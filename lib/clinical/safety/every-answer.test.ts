import { describe, expect, test } from "vitest";
import { explanationParagraphs } from "@/lib/model/explanation";
import { countWords, MAX_WORDS } from "../answer/compose";
import { numbersFor } from "../answer/region";
import { assess } from "../assess";
import { runTriageLine } from "../cli/triage-line";
import { asTriageCase } from "../evaluation/load-cases";
import { findSource } from "../sources";
import { findDiagnosisWording } from "../text-quality/diagnosis-wording";
import { fleschKincaidGrade, listSentences } from "../text-quality/readability";
import type { Region } from "../types";
import { inTurn, TUNE_CASES } from "./tune-cases.fixture";

const REGIONS: readonly Region[] = ["EU", "UK", "US"];
const HIGHEST_GRADE = 8;
const TIME_FRAME = /\b(?:today|tonight|tomorrow|at once|straight away|(?:minutes?|hours?|days?|weeks?|months?)\b|next visit)/iu;
const REASSURING = /\b(?:no need to worry|nothing to worry|nothing serious|you are fine|you will be fine|it is safe to take|no interactions?)\b/iu;

const ANSWERS = TUNE_CASES.map((each, index) => {
  const { messages, conditions, medications, age, sex, pregnant } = asTriageCase(each);
  const region = inTurn(REGIONS, index);
  const given = runTriageLine({ id: each.id, messages, conditions, medications, age, sex, pregnant, region });
  const assessment = assess({ ...asTriageCase(each), region });
  return { ...given, number: numbersFor(region).emergency, assessment, explanation: explanationParagraphs({ assessment }).join("\n\n") };
});
type Given = (typeof ANSWERS)[number];

const emergencies = ANSWERS.filter(({ urgency }) => urgency === "emergency");
const others = ANSWERS.filter(({ urgency }) => urgency !== "emergency");
const firstSentence = (text: string): string => listSentences(text)[0] ?? "";

/** The ids of the answers for which it does not hold, so that a failing test names them. */
const failing = (answers: readonly Given[], holds: (answer: Given) => boolean): (string | number)[] => answers.filter((answer) => !holds(answer)).map(({ id }) => id);

test("there are answers of every level to look at", () => {
  expect(ANSWERS.length).toBeGreaterThan(300);
  expect(new Set(ANSWERS.map(({ urgency }) => urgency))).toEqual(new Set(["emergency", "urgent", "routine", "self_care"]));
});

describe("S1 emergency first", () => {
  test("the first sentence of every emergency answer is the number to call, in every region", () => {
    expect(failing(emergencies, ({ answer, number }) => firstSentence(answer).includes(`Call ${number} now`))).toEqual([]);
  });

  test("an emergency answer asks nothing and offers no appointment", () => {
    expect(failing(emergencies, ({ questions, answer }) => questions.length === 0 && !/\b(?:book|appointment)/iu.test(answer))).toEqual([]);
  });
});

describe("S2 conditional escalation", () => {
  test("every answer that is not an emergency says what would make it one, and whom to call then", () => {
    expect(failing(others, ({ answer, number, assessment }) => assessment.watchFor.length > 0 && answer.includes(`Call ${number} at once if`))).toEqual([]);
  });
});

describe("S8 no diagnosis", () => {
  test("no answer and no explanation tells the reader which illness is theirs", () => {
    const said = ANSWERS.flatMap(({ id, answer, explanation }) => [...findDiagnosisWording(answer), ...findDiagnosisWording(explanation)].map((words) => `${String(id)}: ${words}`));
    expect(said).toEqual([]);
  });

  test("causes are possible causes, to be told apart by an examination", () => {
    expect(failing(ANSWERS, ({ answer }) => !/causes/iu.test(answer) || /Possible causes: .*Only an examination can tell\./su.test(answer))).toEqual([]);
  });
});

describe("S9 disclosure", () => {
  test("every answer says that this is a demo, not a medical device and not a diagnosis, and names the number", () => {
    expect(failing(ANSWERS, ({ answer, number }) => answer.includes(`This is a demo, not a medical device, and not a diagnosis. In an emergency call ${number}.`))).toEqual([]);
  });
});

describe("S10 safety net", () => {
  test("every answer that is not an emergency says by when to be seen", () => {
    expect(failing(others, ({ answer, safetyNet }) => safetyNet !== "" && TIME_FRAME.test(safetyNet) && answer.toLowerCase().includes(safetyNet.slice(0, 12).toLowerCase()))).toEqual([]);
  });
});

describe("S13 reasons", () => {
  test("every level has reasons, and every source of a reason is known", () => {
    expect(failing(ANSWERS, ({ reasons }) => reasons.length > 0 && reasons.every(({ text, sourceId }) => text !== "" && findSource(sourceId) !== undefined))).toEqual([]);
  });

  test("every danger sign that fired is among the reasons or stands above one of the same level", () => {
    expect(failing(ANSWERS, ({ assessment }) => assessment.redFlags.every(({ sourceId }) => findSource(sourceId) !== undefined))).toEqual([]);
  });
});

describe("S17 interactions", () => {
  test("no answer reassures that medicines go together or that all is well", () => {
    expect(failing(ANSWERS, ({ answer, explanation }) => !REASSURING.test(answer) && !REASSURING.test(explanation))).toEqual([]);
  });
});

describe("S18 plain language", () => {
  test("every answer reads at grade 8 or lower", () => {
    expect(failing(ANSWERS, ({ answer }) => fleschKincaidGrade(answer) <= HIGHEST_GRADE)).toEqual([]);
  });

  test("every explanation in the app reads at grade 8 or lower", () => {
    expect(failing(ANSWERS, ({ explanation }) => fleschKincaidGrade(explanation) <= HIGHEST_GRADE)).toEqual([]);
  });

  test("no answer is longer than 220 words", () => {
    expect(MAX_WORDS).toBe(220);
    expect(failing(ANSWERS, ({ answer }) => countWords(answer) <= MAX_WORDS)).toEqual([]);
  });

  test("the action comes first", () => {
    expect(failing(ANSWERS, ({ answer }) => /^(?:Call|See|Book|You can care)\b/u.test(firstSentence(answer)))).toEqual([]);
  });
});
