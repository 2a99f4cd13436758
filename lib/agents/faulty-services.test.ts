import { setImmediate as nextRound } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runScore } from "@/lib/clinical/scores/run-score";
import { URGENCY_RANK } from "@/lib/clinical/types";
import { runGraph } from "@/lib/graph/run-graph";
import { embeddedModel } from "@/lib/model/embedded";
import type { AnswerCard, ShownAgentName } from "@/lib/turns/types";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { TriageServices } from "./services";
import { triageGraph } from "./triage-graph";

const well: TriageServices = {
  model: embeddedModel,
  record: () => Promise.resolve({ conditions: [{ name: "Atrial fibrillation", since: null }], allergies: [], medications: [], observations: [], visits: [] }),
  searchText: () => Promise.resolve([{ articleId: "back-pain", title: "Back pain", heading: "What helps", text: "Keep moving.", sourceName: "NHS", sourceUrl: null, score: 1 }]),
  searchVector: () => Promise.resolve([]),
  lookUpDrugs: () => Promise.resolve({ status: "unreachable", reason: "No network." }),
  score: (model, inputs) => Promise.resolve(runScore(model, inputs)),
  findSlots: () => Promise.resolve({ slots: [{ id: "slot", startsAt: "2026-11-23T09:00:00.000Z", durationMin: 20, clinician: "Dr Okafor", specialty: "general practice" }], note: null }),
};

/** What each agent asks of the outside world, answered by `answer` instead. */
const broken = (answer: () => Promise<never>): Record<ShownAgentName, Partial<TriageServices>> => ({
  history: { record: answer },
  knowledge: { searchText: answer },
  interactions: { lookUpDrugs: answer },
  medical: { model: { ...embeddedModel, assess: answer } },
  risk: { score: answer },
  scheduling: { findSlots: answer },
});

/** Lets time pass whenever nothing else is left to do, until the work is done. */
async function underFakeTime<Value>(work: Promise<Value>): Promise<Value> {
  let done = false;
  void work.finally(() => (done = true));
  while (!done) {
    for (let round = 0; round < 20; round += 1) await nextRound();
    if (!done) await vi.advanceTimersToNextTimerAsync();
  }
  return work;
}

async function turn(services: TriageServices, text = "I have had a fever of 38.6 for three days. Can I take ibuprofen with my warfarin?") {
  const { graph } = triageGraph(services, { profile: "instant", seed: "seed" });
  const cards: AnswerCard[] = [];
  let said = "";
  const running = runGraph(graph, {
    mode: "concurrent",
    signal: new AbortController().signal,
    input: {
      turnId: "turn",
      patientId: "patient",
      region: "EU",
      asOf: new Date("2026-11-22T12:00:00Z"),
      facts: { age: 67, sex: "female", conditions: ["Atrial fibrillation"], medications: ["Warfarin"], allergies: [], vitals: { heartRate: 90 } },
      conversation: [{ role: "patient", text }],
      answerSink: { card: (card) => cards.push(card), text: (delta) => (said += delta) },
    },
  });
  const { outcomes } = await underFakeTime(running);
  return { outcomes, cards, card: cards.at(-1), said: () => said };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

const LATE_MS = 100_000;
const faults = {
  throws: { answer: () => Promise.reject(new Error("broken")), outcome: "failed" },
  hangs: { answer: () => new Promise<never>(() => undefined), outcome: "timed_out" },
  "answers after its deadline": { answer: () => new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error("too late to matter")), LATE_MS)), outcome: "timed_out" },
} as const;

describe.each(Object.entries(faults))("what an agent asks %s", (_fault, { answer, outcome }) => {
  test.each(SHOWN_AGENTS)("%s: it ends by its deadline at the latest, the others go on, and the answer names what is missing", async (agent) => {
    const [whole, { outcomes, cards, card, said }] = [await turn(well), await turn({ ...well, ...broken(answer)[agent] })];
    expect(outcomes[agent].status).toBe(outcome);
    const others = SHOWN_AGENTS.filter((name) => name !== agent && !(agent === "history" && name === "risk"));
    expect(others.map((name) => outcomes[name].status)).toEqual(others.map(() => "done"));
    expect(outcomes.answer.status).toBe("done");
    expect(cards).toHaveLength(1);
    expect(card?.missingChecks).toHaveLength(agent === "history" ? 2 : 1);
    expect(said()).not.toBe("");
    expect(URGENCY_RANK[card?.urgency ?? "self_care"]).toBeGreaterThanOrEqual(URGENCY_RANK[whole.card?.urgency ?? "emergency"]);
  });

  test("all six at once: the card still comes, says that it knows little, and sends nobody home", async () => {
    const { outcomes, card } = await turn(SHOWN_AGENTS.reduce((services, agent) => ({ ...services, ...broken(answer)[agent] }), well), "I have a runny nose");
    expect(outcomes.answer.status).toBe("done");
    expect(card?.missingChecks).toHaveLength(SHOWN_AGENTS.length);
    expect(URGENCY_RANK[card?.urgency ?? "self_care"]).toBeGreaterThanOrEqual(URGENCY_RANK.urgent);
  });
});

test("an explanation that hangs is given up by the answer's deadline; the card stands", async () => {
  const silent = async function* (): AsyncGenerator<string> {
    yield "Rest ";
    await new Promise<never>(() => undefined);
  };
  const { outcomes, cards, said } = await turn({ ...well, model: { ...embeddedModel, explain: silent } });
  expect(outcomes.answer.status).toBe("timed_out");
  expect(cards).toHaveLength(1);
  expect(said()).toBe("Rest ");
});
