import { describe, expect, it } from "vitest";
import { EMPTY_TURN } from "@/lib/turns/fold-turn";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { AnswerCard } from "@/lib/turns/types";
import { slotHomes } from "./slot-homes";

function offered(turnId: string, slots: readonly string[], urgency: AnswerCard["urgency"] = "urgent"): TurnView {
  return {
    ...EMPTY_TURN,
    turn: { turnId, messageId: "message", mode: "concurrent", profile: "instant", model: "embedded", status: "done", startedAt: "2026-11-22T10:00:00Z", error: null, metrics: null },
    card: {
      urgency,
      headline: "See a clinician today",
      why: "Fever",
      assessment: { urgency, complaint: "Fever", redFlags: [], possibleCauses: [], reasons: [], questions: [], advice: [], watchFor: [], safetyNet: "", specialty: "general practice", protocols: [], articleIds: [], notJudged: [], understood: [] },
      interactions: null,
      risks: [],
      passages: [],
      slots: slots.map((id) => ({ id, startsAt: "2026-11-23T10:00:00Z", durationMin: 20, clinician: "Dr Okafor", specialty: "general practice" })),
      slotsNote: null,
      modelNote: null,
      question: null,
      missingChecks: [],
    },
  };
}

describe("where a booked time is shown", () => {
  it("is the last answer that offers it", () => {
    const homes = slotHomes([offered("first", ["a", "b"]), offered("second", ["b", "c"])]);
    expect(Object.fromEntries(homes)).toEqual({ a: "first", b: "second", c: "second" });
  });

  it("is never an emergency, which shows no times", () => {
    expect(slotHomes([offered("first", ["a"]), offered("second", ["a"], "emergency")]).get("a")).toBe("first");
  });
});
