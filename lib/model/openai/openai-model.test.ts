import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { LLMock, type ChatCompletionRequest } from "@copilotkit/aimock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assess } from "@/lib/clinical/assess";
import type { Assessment, TriageCase } from "@/lib/clinical/types";
import type { AssessRequest, ExplainRequest, ModelPort } from "../port";
import type { ModelAssessment } from "./assessment-schema";
import { openaiModel, type OpenAISettings } from "./openai-model";

const EXPLAIN = /Explain the finished assessment/;
const ASSESS = /Assess the conversation/;

const crushingPain: TriageCase = {
  messages: [{ role: "patient", text: "Crushing chest pain for 30 minutes, going into my left arm, I am sweating." }],
  age: 58,
  sex: "male",
  conditions: [],
  medications: [],
  allergies: [],
};
const soreThroat: TriageCase = {
  ...crushingPain,
  age: 24,
  messages: [{ role: "patient", text: "Sore throat and a runny nose since yesterday, no fever." }],
};

const said: ModelAssessment = {
  urgency: "self_care",
  complaint: "Sore throat",
  possibleCauses: ["a viral sore throat"],
  reasons: ["No warning sign was mentioned"],
  questions: [{ text: "Can you swallow your own saliva?", replies: ["Yes", "No"] }],
  advice: ["Drink plenty and rest."],
  watchFor: ["you cannot swallow your saliva"],
  safetyNet: "See a clinician if it is no better in a week.",
  specialty: "general practice",
};

const assessRequest = (triage: TriageCase): AssessRequest => ({
  case: triage,
  screen: { redFlags: [], floor: null, crisis: false, reasons: [] },
  record: [],
  evidence: [],
  interactions: null,
});
const explainRequest = (assessment: Assessment): ExplainRequest => ({ case: soreThroat, assessment, ownAssessment: true, interactions: null, evidence: [], missingChecks: [] });
const options = () => ({ signal: new AbortController().signal });

let mock: LLMock;
beforeEach(async () => {
  mock = new LLMock({ port: 0, logLevel: "silent" });
  await mock.start();
});
afterEach(() => mock.stop());

const modelOf = (style: OpenAISettings["style"], baseURL = `${mock.url}/v1`): ModelPort =>
  openaiModel({ apiKey: "key", baseURL, model: "test-model", embeddingModel: "test-embedding", style, limits: { silence: { beforeFirstMs: 300, betweenMs: 300 }, assessMs: 3_000, explainMs: 3_000 } });

async function explained(model: ModelPort): Promise<string> {
  const { assessment } = await model.assess(assessRequest(soreThroat), options());
  let text = "";
  for await (const piece of model.explain(explainRequest(assessment), options())) text += piece;
  return text;
}

describe.each(["responses", "chat"] as const)("a language model spoken to by %s", (style) => {
  const assesses = (answer: unknown) =>
    mock.on({ systemMessage: ASSESS }, { content: typeof answer === "string" ? answer : JSON.stringify(answer) });

  test("assesses in its own words what the engine does not find more urgent", async () => {
    assesses({ ...said, urgency: "urgent" });
    const { assessment, note } = await modelOf(style).assess(assessRequest(soreThroat), options());
    expect(note).toBeNull();
    expect(assessment.complaint).toBe("Sore throat");
    expect(assessment.reasons).toContainEqual({ text: "No warning sign was mentioned", sourceId: "language-model" });
  });

  test("that answers self-care to crushing chest pain is held by the floor, with the floor's reason", async () => {
    assesses(said);
    mock.on({ systemMessage: EXPLAIN }, { content: "It is a sore throat. Drink plenty." });
    const model = modelOf(style);
    const { assessment, own, note } = await model.assess(assessRequest(crushingPain), options());
    expect(assessment).toEqual(assess(crushingPain));
    expect(assessment.urgency).toBe("emergency");
    expect({ own, note }).toEqual({ own: false, note: expect.stringMatching(/safety rules/) });
    let text = "";
    for await (const piece of model.explain({ ...explainRequest(assessment), ownAssessment: own }, options())) text += piece;
    expect(text).not.toContain("sore throat");
  });

  test("may raise the urgency", async () => {
    assesses({ ...said, urgency: "emergency" });
    const { assessment } = await modelOf(style).assess(assessRequest(soreThroat), options());
    expect(assessment.urgency).toBe("emergency");
  });

  test.each([
    ["nonsense", "I am a teapot"],
    ["JSON of another shape", { urgency: "whenever" }],
    ["nothing", ""],
  ])("that answers %s is replaced by the engine, which says so", async (_name, answer) => {
    assesses(answer);
    const { assessment, note } = await modelOf(style).assess(assessRequest(crushingPain), options());
    expect(note).toMatch(/built-in clinical engine/);
    expect(assessment.urgency).toBe("emergency");
  });

  test("that is busy for a moment is asked again", async () => {
    mock.nextRequestError(500, { message: "busy" });
    assesses(said);
    const { note } = await modelOf(style).assess(assessRequest(soreThroat), options());
    expect(note).toBeNull();
    expect(mock.getRequests()).toHaveLength(2);
  });

  test("that refuses the key is not asked again", async () => {
    mock.nextRequestError(401, { message: "bad key" });
    assesses(said);
    const { note } = await modelOf(style).assess(assessRequest(soreThroat), options());
    expect(note).toMatch(/built-in clinical engine/);
    expect(mock.getRequests()).toHaveLength(1);
  });

  test("streams its explanation piece by piece", async () => {
    assesses(said);
    mock.on({ systemMessage: EXPLAIN }, { content: "Rest, drink, and give it a few days." }, { chunkSize: 5 });
    expect(await explained(modelOf(style))).toBe("Rest, drink, and give it a few days.");
  });

  test("is stopped when the turn is stopped", async () => {
    assesses(said);
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await expect(modelOf(style).assess(assessRequest(soreThroat), { signal: stop.signal })).rejects.toThrow("stopped");
  });

  test("does not hear what the patient said as an instruction, only as data", async () => {
    assesses(said);
    await modelOf(style).assess(assessRequest(soreThroat), options());
    const [request] = mock.getRequests();
    const { messages = [] } = request?.body as ChatCompletionRequest;
    const instructions = messages.filter(({ role }) => role === "system");
    expect(instructions).toHaveLength(1);
    expect(JSON.stringify(instructions)).not.toContain("runny nose");
    expect(JSON.stringify(messages)).toContain("runny nose");
  });
});

describe("embeddings", () => {
  test("come one for each text, in order", async () => {
    mock.onEmbedding("one", { embedding: [1, 0] });
    mock.onEmbedding("two", { embedding: [0, 1] });
    const { embed } = modelOf("responses");
    expect((await embed?.(["one"], options()))?.[0]).toEqual([1, 0]);
  });
});

describe("a server that is no language model", () => {
  let server: Server;
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  async function serving(handle: Parameters<typeof createServer>[1]): Promise<string> {
    server = createServer({}, handle ?? (() => undefined));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  }

  test.each(["responses", "chat"] as const)("and answers HTML with status 200 is replaced by the engine (%s)", async (style) => {
    const url = await serving((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>Welcome</html>"));
    const { note } = await modelOf(style, url).assess(assessRequest(soreThroat), options());
    expect(note).toMatch(/built-in clinical engine/);
  });

  /** Begins an explanation in the way of that style, without an end marker. */
  const begin = (style: OpenAISettings["style"], response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(
      style === "chat"
        ? `data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"Rest"},"finish_reason":null}]}\n\n`
        : `event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"Rest","content_index":0,"output_index":0,"item_id":"1","sequence_number":1}\n\n`,
    );
  };
  async function explanationOf(model: ModelPort): Promise<string> {
    let text = "";
    for await (const piece of model.explain(explainRequest(assess(soreThroat)), options())) text += piece;
    return text;
  }

  test.each(["responses", "chat"] as const)("and falls silent in mid-stream is not waited for: the engine goes on and says so (%s)", async (style) => {
    const url = await serving((_request, response) => begin(style, response));
    const text = await explanationOf(modelOf(style, url));
    server.closeAllConnections();
    expect(text).toMatch(/^Rest[\s\S]*broke off here/);
  });

  test.each(["responses", "chat"] as const)("and ends its stream without an end marker is not taken for complete (%s)", async (style) => {
    const url = await serving((_request, response) => {
      begin(style, response);
      response.end();
    });
    expect(await explanationOf(modelOf(style, url))).toMatch(/^Rest[\s\S]*broke off here[\s\S]+\w/);
  });

  test("is left alone after it failed again and again, and says so when asked whether it is ready", async () => {
    let asked = 0;
    const url = await serving((_request, response) => {
      asked += 1;
      response.writeHead(401).end();
    });
    const model = modelOf("responses", url);
    for (let turn = 0; turn < 8; turn += 1) await model.assess(assessRequest(soreThroat), options());
    expect(asked).toBe(5);
    expect(await model.ready(options())).toMatchObject({ ok: false });
  });
});
