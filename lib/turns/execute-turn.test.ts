import { describe, expect, test } from "vitest";
import type { TriageServices } from "@/lib/agents/services";
import { triageGraph } from "@/lib/agents/triage-graph";
import type { PatientRecord } from "@/lib/agents/triage-outputs";
import { runScore } from "@/lib/clinical/scores/run-score";
import { URGENCY_RANK } from "@/lib/clinical/types";
import type { Mode } from "@/lib/graph/types";
import { embeddedModel } from "@/lib/model/embedded";
import { executeTurn } from "./execute-turn";
import { LiveTurn } from "./live-turn";
import { openingEntry } from "./opening-entry";
import { numbered, summary } from "./turn-log.fixture";
import type { NumberedEntry } from "./turn-chunks";
import { waitingRows } from "./waiting-rows";
import { SHOWN_AGENTS, type Fault, type ModelFaultKind, type Passage, type ShownAgentName } from "./types";

const record: PatientRecord = {
  conditions: [{ name: "Atrial fibrillation", since: "2020-11-13" }],
  allergies: [{ substance: "Penicillin", reaction: "rash" }],
  medications: [{ name: "Warfarin", dose: "5 mg", frequency: "once a day" }],
  observations: [],
  visits: [],
};
const passage: Passage = { articleId: "sore-throat", title: "Sore throat", heading: "What helps", text: "Drink plenty.", sourceName: "NHS", sourceUrl: null, score: 1 };

const services: TriageServices = {
  model: embeddedModel,
  record: () => Promise.resolve(record),
  searchText: () => Promise.resolve([passage]),
  searchVector: () => Promise.resolve([]),
  lookUpDrugs: () => Promise.resolve({ status: "unreachable", reason: "No network." }),
  score: (model, inputs) => Promise.resolve(runScore(model, inputs)),
  findSlots: () =>
    Promise.resolve({ slots: [{ id: "slot", startsAt: "2026-11-23T09:00:00.000Z", durationMin: 20, clinician: "Dr Okafor", specialty: "general practice" }], note: null }),
};

interface Asked {
  text: string;
  mode?: Mode;
  faults?: Fault[];
  modelFault?: ModelFaultKind;
  stopOn?: ShownAgentName;
}

async function run({ text, mode = "concurrent", faults = [], modelFault, stopOn }: Asked) {
  const opening = openingEntry({ ...summary, mode, startedAt: new Date(summary.startedAt) });
  const log: NumberedEntry[] = numbered([opening]);
  const live = new LiveTurn(summary.turnId, performance.now(), (entries) => Promise.resolve(void log.push(...entries)));
  live.open(opening);
  const { graph, simulatedMs } = triageGraph(services, { profile: "instant", seed: "seed", faults, modelFault });
  const input = {
    turnId: summary.turnId,
    patientId: "patient",
    region: "EU" as const,
    asOf: new Date("2026-11-22T12:00:00Z"),
    facts: { age: 67, sex: "female" as const, conditions: ["Atrial fibrillation"], medications: ["Warfarin"], allergies: ["Penicillin"] },
    conversation: [{ role: "patient" as const, text }],
  };
  if (stopOn !== undefined) setImmediate(() => live.stop());
  const executed = await executeTurn({ live, summary: opening.turn, graph, input, simulatedMs });
  await live.close(executed.end, (entries) => Promise.resolve(void log.push(...entries)));
  return { ...executed, view: live.view, log: log.map(({ entry }) => entry) };
}

const FEVER = "I have had a fever of 38.6 for three days and my right side hurts at the back. Can I take ibuprofen for it?";
const HEART_ATTACK = "Crushing chest pain for half an hour, going into my left arm, and I am sweating";

describe("the rows that a turn opens with", () => {
  test("are the agents of the graph, each with the needs that it has there", () => {
    const { graph } = triageGraph(services, { profile: "instant", seed: "seed" });
    expect(waitingRows().map(({ name, needs }) => [name, needs])).toEqual(graph.names.map((name) => [name, graph.needsOf(name)]));
  });
});

describe("both modes", () => {
  test("find the same", async () => {
    const [sequential, concurrent] = await Promise.all([run({ text: FEVER, mode: "sequential" }), run({ text: FEVER })]);
    expect(concurrent.end.metrics?.outputDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(concurrent.end.metrics?.outputDigest).toBe(sequential.end.metrics?.outputDigest);
    expect(concurrent.view.card).toEqual(sequential.view.card);
    expect(concurrent.view.text).toBe(sequential.view.text);
  });

  test("run as many agents at once as they say", async () => {
    expect((await run({ text: FEVER, mode: "sequential" })).end.metrics?.peakInFlight).toBe(1);
    expect((await run({ text: FEVER })).end.metrics?.peakInFlight).toBeGreaterThan(1);
  });

  test.each(["sequential", "concurrent"] as const)("put the emergency before the end of any of the six checks (%s)", async (mode) => {
    const { log, view } = await run({ text: HEART_ATTACK, mode });
    const emergency = log.findIndex(({ type }) => type === "emergency");
    const firstEnd = log.findIndex((entry) => entry.type === "agent-end" && entry.agent !== "safety");
    expect(emergency).toBeGreaterThan(0);
    expect(emergency).toBeLessThan(firstEnd);
    expect(view.card).toMatchObject({ urgency: "emergency", slots: [] });
  });
});

describe("an agent that fails", () => {
  test.each(SHOWN_AGENTS)("%s: the others go on, the answer names the missing check, the urgency does not go down", async (agent) => {
    const [whole, broken] = await Promise.all([run({ text: FEVER }), run({ text: FEVER, faults: [{ agent, kind: "fail" }] })]);
    const failed = broken.view.agents.filter(({ status }) => status === "failed").map(({ name }) => name);
    // Risk has nothing to compute from without the record.
    expect(failed).toEqual(agent === "history" ? ["history", "risk"] : [agent]);
    expect(broken.end.status).toBe("done");
    expect(broken.view.card?.missingChecks).toHaveLength(failed.length);
    expect(URGENCY_RANK[broken.view.card?.urgency ?? "self_care"]).toBeGreaterThanOrEqual(URGENCY_RANK[whole.view.card?.urgency ?? "emergency"]);
    expect(broken.end.metrics?.outputDigest).not.toBe(whole.end.metrics?.outputDigest);
  });

  test("medical, in a harmless complaint: the patient is to be seen today, since nobody assessed it", async () => {
    const { view } = await run({ text: "I have a runny nose", faults: [{ agent: "medical", kind: "fail" }] });
    expect(URGENCY_RANK[view.card?.urgency ?? "self_care"]).toBeGreaterThanOrEqual(URGENCY_RANK.urgent);
  });

  test("all six, in an emergency: the number to call stands all the same", async () => {
    const { view } = await run({ text: HEART_ATTACK, faults: SHOWN_AGENTS.map((agent) => ({ agent, kind: "fail" })) });
    expect(view.emergency?.number).toBe("112");
    expect(view.card).toMatchObject({ urgency: "emergency", slots: [] });
  });
});

describe("a model that fails", () => {
  test("at every request: the answer names the assessment as missing, and the urgency does not go down", async () => {
    const [whole, broken] = await Promise.all([run({ text: "I have a runny nose" }), run({ text: "I have a runny nose", modelFault: "rate-limit" })]);
    expect(broken.outcomes.medical).toMatchObject({ status: "failed" });
    expect(broken.end.status).toBe("done");
    expect(broken.view.card?.missingChecks).toContain("the full medical assessment");
    expect(URGENCY_RANK[broken.view.card?.urgency ?? "self_care"]).toBeGreaterThanOrEqual(URGENCY_RANK[whole.view.card?.urgency ?? "emergency"]);
    expect(broken.view.text).not.toBe("");
  });

  test("in the middle of its explanation: the answer says so, and the card is whole", async () => {
    const [whole, broken] = await Promise.all([run({ text: FEVER }), run({ text: FEVER, modelFault: "cut-stream" })]);
    expect(broken.view.card).toEqual(whole.view.card);
    expect(broken.view.text).toContain("The explanation broke off here");
    expect(broken.end.status).toBe("done");
  });
});

test("a stopped turn tells which agents were cancelled and which never started, and has no answer", async () => {
  const { end, view } = await run({ text: FEVER, mode: "sequential", faults: [{ agent: "knowledge", kind: "hang" }], stopOn: "knowledge" });
  expect(end).toMatchObject({ status: "stopped", error: null });
  const status = Object.fromEntries(view.agents.map(({ name, status }) => [name, status]));
  expect(status).toMatchObject({ history: "done", knowledge: "cancelled", interactions: "skipped", medical: "skipped", scheduling: "skipped", answer: "skipped" });
  expect(view.card).toBeNull();
});

test("what the patient takes and asks about is checked together", async () => {
  const { view } = await run({ text: FEVER });
  expect(view.card?.interactions?.interactions).toContainEqual(expect.objectContaining({ severity: "major", a: expect.stringMatching(/warfarin/i), b: "ibuprofen" }));
  expect(view.card?.interactions).toMatchObject({ checkedWith: "embedded table", externalNote: "No network." });
});
