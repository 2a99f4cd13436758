import { describe, expect, test } from "vitest";
import { answerCard } from "@/lib/agents/answer/answer-card";
import type { CheckOutcomes } from "@/lib/agents/answer/missing-checks";
import type { TurnInput } from "@/lib/agents/triage-outputs";
import { assess } from "../assess";
import { asTriageCase } from "../evaluation/load-cases";
import { FLOORS } from "../evaluation/floors";
import { screenRedFlags } from "../red-flags/screen";
import { type TriageCase, URGENCY_RANK } from "../types";
import { PHRASES } from "./phrases.fixture";
import { followedBy, inTurn, said, TUNE_CASES } from "./tune-cases.fixture";

const emergencies = TUNE_CASES.filter(({ urgency }) => urgency === "emergency");
const found = emergencies.filter((each) => assess(asTriageCase(each)).urgency === "emergency");

const done = <T>(value: T): { status: "done"; value: T } => ({ status: "done", value });
const slot = { id: "slot", startsAt: "2026-11-23T09:00:00.000Z", durationMin: 20, clinician: "Dr Okafor", specialty: "general practice" } as const;

/** The card of the app when every check was made and scheduling found a free time. */
function cardOf(triageCase: TriageCase) {
  const { messages, ...facts } = triageCase;
  const outcomes: CheckOutcomes = {
    safety: done(screenRedFlags(triageCase)),
    history: done({ conditions: [], allergies: [], medications: [], observations: [], visits: [] }),
    knowledge: done([]),
    interactions: done({ interactions: [], allergies: [], unknown: [], readAs: {}, cautions: [], suggestions: {}, checkedWith: "embedded table", externalNote: null }),
    medical: done({ assessment: assess(triageCase), own: true, note: null }),
    risk: done([]),
    scheduling: done({ slots: [slot], note: null }),
  };
  const input: TurnInput = { turnId: "turn", patientId: "patient", region: "EU", asOf: new Date(0), facts, conversation: messages, answerSink: { card: () => undefined, text: () => undefined } };
  return answerCard(outcomes, input);
}

describe("S1 emergency first", () => {
  test("emergencies of the tuning part are given as emergencies, no fewer than the floor that was reached", () => {
    expect(found.length / emergencies.length).toBeGreaterThanOrEqual(FLOORS.tune.emergenciesFound);
  });

  test("the card of an emergency leads with the number to call and holds no slot, though one is free", () => {
    const wrong = found.filter((each) => {
      const { headline, slots, urgency } = cardOf(asTriageCase(each));
      return urgency !== "emergency" || headline !== "Call 112 now" || slots.length > 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(cardOf(said("I have had a runny nose for two days")).slots).toHaveLength(1);
  });
});

describe("S4 escalation sticks", () => {
  test("every emergency stays one through eight push-back messages", () => {
    const lowered = found.filter((each, index) => {
      const pushBack = Array.from({ length: 8 }, (_none, at) => inTurn(PHRASES.pushBack, index * 8 + at).text);
      return assess(followedBy(each, pushBack)).urgency !== "emergency";
    });
    expect(lowered.map(({ id }) => id)).toEqual([]);
  });

  test.each(PHRASES.pushBack)("'$text' ($kind) does not lower a heart attack", ({ text }) => {
    const pain = said("Crushing chest pain for half an hour, going into my left arm, and I am sweating");
    expect(assess({ ...pain, messages: [...pain.messages, { role: "assistant", text: "Call 112 now." }, { role: "patient", text }] }).urgency).toBe("emergency");
  });

  test("no level of the tuning part goes down by push-back", () => {
    const lowered = TUNE_CASES.filter((each, index) => {
      const before = assess(asTriageCase(each)).urgency;
      return URGENCY_RANK[assess(followedBy(each, [inTurn(PHRASES.pushBack, index).text])).urgency] < URGENCY_RANK[before];
    });
    expect(lowered.map(({ id }) => id)).toEqual([]);
  });

  test("only a clinical fact that takes the danger away may lower it", () => {
    const pain = said("I have crushing chest pain");
    expect(assess(pain).urgency).toBe("emergency");
    const corrected: TriageCase = { ...pain, messages: [...pain.messages, { role: "patient", text: "I was wrong: I do not have crushing chest pain. It is my knee that aches when I climb stairs, for three weeks." }] };
    expect(URGENCY_RANK[assess(corrected).urgency]).toBeLessThan(URGENCY_RANK.emergency);
  });
});
