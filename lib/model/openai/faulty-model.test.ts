import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { assess } from "@/lib/clinical/assess";
import type { TriageCase } from "@/lib/clinical/types";
import type { AssessRequest, ModelPort } from "../port";
import type { ModelAssessment } from "./assessment-schema";
import { openaiModel, type OpenAISettings } from "./openai-model";
import { startStubModel, type Behaviour, type StubModel } from "./stub-model.fixture";

const soreThroat: TriageCase = {
  messages: [{ role: "patient", text: "Sore throat and a runny nose since yesterday, no fever." }],
  age: 24,
  sex: "male",
  conditions: [],
  medications: [],
  allergies: [],
};
const request: AssessRequest = { case: soreThroat, screen: { redFlags: [], floor: null, crisis: false, reasons: [] }, record: [], evidence: [], interactions: null };
const said: ModelAssessment = {
  urgency: "urgent",
  complaint: "Sore throat",
  possibleCauses: ["a viral sore throat"],
  reasons: ["No warning sign was mentioned"],
  questions: [],
  advice: ["Drink plenty and rest."],
  watchFor: ["you cannot swallow your saliva"],
  safetyNet: "See a clinician if it is no better in a week.",
  specialty: "general practice",
};
const GOOD: Behaviour = { kind: "text", text: JSON.stringify(said) };
const UNREACHED = /could not be reached, so the built-in clinical engine answered/;
const UNUSABLE = /gave no answer that could be used, so the built-in clinical engine answered/;

const stubs: StubModel[] = [];
afterAll(() => Promise.all(stubs.map((stub) => stub.close())));

/** A stub of one's own, so that tests may wait beside each other. */
async function aStub(...behaviours: readonly Behaviour[]): Promise<StubModel> {
  const stub = await startStubModel();
  stubs.push(stub);
  stub.behave(...behaviours);
  return stub;
}

const options = () => ({ signal: new AbortController().signal });
/** No limit is ever met but where the test is about it: a busy machine is slow. */
const PATIENT_MS = 50_000;
const modelOf = (stub: StubModel, style: OpenAISettings["style"], { assessMs = PATIENT_MS, silenceMs = PATIENT_MS } = {}): ModelPort =>
  openaiModel({
    apiKey: "key", baseURL: stub.baseURL, model: "stub", embeddingModel: "stub", style,
    limits: { assessMs, explainMs: PATIENT_MS, silence: { beforeFirstMs: silenceMs, betweenMs: silenceMs }, embedMs: PATIENT_MS },
  });

async function explained(model: ModelPort): Promise<string> {
  let text = "";
  for await (const piece of model.explain({ case: soreThroat, assessment: assess(soreThroat), ownAssessment: true, interactions: null, evidence: [], missingChecks: [] }, options())) text += piece;
  return text;
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour => ({ kind: "status", status: code, headers });

describe.concurrent.each(["responses", "chat"] as const)("an assessment asked for by %s", (style) => {
  test.each<[string, Behaviour, { tries: number; note: RegExp; code: string; assessMs?: number }]>([
    ["the key is refused", status(401), { tries: 1, note: UNREACHED, code: "unauthorised" }],
    ["too many ask, for long", status(429, { "retry-after": "3600" }), { tries: 1, note: UNREACHED, code: "rate_limited" }],
    ["too many ask, who knows how long", status(429), { tries: 3, note: UNREACHED, code: "rate_limited" }],
    ["too many ask, for a moment that is not over", status(429, { "retry-after": "0" }), { tries: 3, note: UNREACHED, code: "rate_limited" }],
    ["the server has a fault", status(500), { tries: 3, note: UNREACHED, code: "server_error" }],
    ["the connection is cut", { kind: "reset" }, { tries: 3, note: UNREACHED, code: "unreachable" }],
    ["the connection is cut in mid-answer", { kind: "half" }, { tries: 3, note: UNREACHED, code: "unreachable" }],
    ["nothing comes", { kind: "hang" }, { tries: 1, note: UNREACHED, code: "too_slow", assessMs: 300 }],
    ["a page of HTML comes", { kind: "html" }, { tries: 1, note: UNUSABLE, code: "not_understood" }],
    ["half of an answer comes", { kind: "text", text: '{"urgency":"rou' }, { tries: 1, note: UNUSABLE, code: "not_understood" }],
    ["an answer of another shape comes", { kind: "text", text: '{"urgency":"whenever"}' }, { tries: 1, note: UNUSABLE, code: "not_understood" }],
    ["an empty answer comes", { kind: "text", text: "" }, { tries: 1, note: UNUSABLE, code: "empty" }],
    ["the model refuses", { kind: "refusal" }, { tries: 1, note: UNUSABLE, code: "refused" }],
  ])("when %s: the engine answers and says so", async (_what, behaviour, { tries, note, code, assessMs }) => {
    const stub = await aStub(behaviour);
    const model = modelOf(stub, style, { assessMs });
    expect(await model.assess(request, options())).toEqual({ assessment: assess(soreThroat), own: false, note: expect.stringMatching(note) as string });
    expect(stub.asked()).toBe(tries);
    expect(model.state()).toEqual({ circuit: "closed", lastFailure: code });
  });

  test.each<[string, Behaviour]>([
    ["too many asked", status(429)],
    ["too many asked and it was named how long", status(429, { "retry-after": "1" })],
    ["the server had a fault", status(503)],
    ["the connection was cut", { kind: "reset" }],
  ])("when for a moment %s: the model answers at the next try", async (_what, behaviour) => {
    const stub = await aStub(behaviour, GOOD);
    const model = modelOf(stub, style);
    expect(await model.assess(request, options())).toMatchObject({ own: true, note: null, assessment: { complaint: "Sore throat" } });
    expect(stub.asked()).toBe(2);
    expect(model.state()).toEqual({ circuit: "closed", lastFailure: null });
  });
});

describe.concurrent.each(["responses", "chat"] as const)("an explanation streamed by %s", (style) => {
  const whole = "Rest and drink.";

  test("is the model's when its end marker came", async () => {
    const stub = await aStub({ kind: "two-pieces", then: "finish" });
    expect(await explained(modelOf(stub, style))).toBe(whole);
  });

  test.each(["end", "silence", "reset", "nonsense"] as const)("that stops after two pieces by %s is not taken for whole: the engine goes on and says from where", async (then) => {
    const stub = await aStub({ kind: "two-pieces", then });
    const text = await explained(modelOf(stub, style, { silenceMs: then === "silence" ? 2_000 : PATIENT_MS }));
    expect(text.startsWith(whole)).toBe(true);
    expect(text.slice(whole.length)).toMatch(/^\n\nThe language model broke off here\. The built-in clinical engine goes on:\n\n./);
    expect(stub.asked()).toBe(1);
  });

  test.each<[string, Behaviour, number]>([
    ["a refused key", status(401), 1],
    ["too many questions", status(429), 3],
    ["a fault of the server", status(500), 3],
    ["a cut connection", { kind: "reset" }, 3],
    ["silence from the start", { kind: "hang" }, 1],
    ["a page of HTML", { kind: "html" }, 1],
    ["a refusal", { kind: "refusal" }, 1],
    ["empty text", { kind: "text", text: "" }, 1],
    ["blanks", { kind: "text", text: "  \n" }, 1],
  ])("that never begins for %s is the engine's from the start, and says so at its end", async (_what, behaviour, tries) => {
    const stub = await aStub(behaviour);
    const text = await explained(modelOf(stub, style, { silenceMs: behaviour.kind === "hang" ? 300 : PATIENT_MS }));
    expect(text).toMatch(/^Possible causes include[\s\S]+The language model could not explain this, so the built-in clinical engine did\.$/);
    expect(stub.asked()).toBe(tries);
  });

  test("begins at the second try where the first one met a passing fault", async () => {
    const stub = await aStub(status(500), { kind: "two-pieces", then: "finish" });
    expect(await explained(modelOf(stub, style))).toBe(whole);
  });

  test("that the patient stops counts for nothing against the model", async () => {
    const stub = await aStub({ kind: "two-pieces", then: "silence" });
    const model = modelOf(stub, style);
    for (let turn = 0; turn < 6; turn += 1) {
      const stop = new AbortController();
      const reading = async () => {
        const pieces = model.explain({ case: soreThroat, assessment: assess(soreThroat), ownAssessment: true, interactions: null, evidence: [], missingChecks: [] }, { signal: stop.signal });
        for await (const _piece of pieces) stop.abort(new Error("stopped"));
      };
      await expect(reading()).rejects.toThrow("stopped");
    }
    expect(model.state()).toEqual({ circuit: "closed", lastFailure: null });
  });
});

describe("a model that failed several times in a row", () => {
  afterEach(() => void vi.useRealTimers());

  test.each<[string, Behaviour]>([["hangs", { kind: "hang" }], ["refuses the key", status(401)], ["talks nonsense", { kind: "html" }]])(
    "because it %s is left alone, and says so when asked whether it is ready",
    async (_what, behaviour) => {
      const stub = await aStub(behaviour);
      const model = modelOf(stub, "responses", { assessMs: behaviour.kind === "hang" ? 100 : PATIENT_MS });
      for (let turn = 0; turn < 8; turn += 1) expect((await model.assess(request, options())).own).toBe(false);
      expect(stub.asked()).toBe(5);
      expect(model.state().circuit).toBe("open");
      expect(await model.ready(options())).toEqual({ ok: false, reason: expect.stringContaining("left alone") as string });
    },
  );

  test("is left alone as well when its streams break off time and again", async () => {
    const stub = await aStub({ kind: "two-pieces", then: "end" });
    const model = modelOf(stub, "responses");
    for (let turn = 0; turn < 6; turn += 1) await explained(model);
    expect(stub.asked()).toBe(5);
    expect(model.state()).toEqual({ circuit: "open", lastFailure: "cut_short" });
  });

  test("is asked by one patient after a while, while the others do without, and by all once it answers", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const stub = await aStub(status(401));
    const model = modelOf(stub, "responses");
    for (let turn = 0; turn < 5; turn += 1) await model.assess(request, options());
    vi.advanceTimersByTime(16_000);
    stub.behave(GOOD);
    const all = await Promise.all(Array.from({ length: 6 }, () => model.assess(request, options())));
    expect(all.filter(({ own }) => own)).toHaveLength(1);
    expect(stub.asked()).toBe(1);
    expect(model.state()).toEqual({ circuit: "closed", lastFailure: null });
    expect((await model.assess(request, options())).own).toBe(true);
  });
});
