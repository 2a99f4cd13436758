import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { scoreInWorker } from "../../lib/agents/risk/score-pool";
import type { TriageServices } from "../../lib/agents/services";
import { triageGraph } from "../../lib/agents/triage-graph";
import type { TriageOutputs } from "../../lib/agents/triage-outputs";
import { runGraph } from "../../lib/graph/run-graph";
import type { RunEventOf } from "../../lib/graph/types";
import { embeddedModel } from "../../lib/model/embedded";
import { searchInMemory } from "./search-in-memory";
import { slotsInMemory } from "./slots-in-memory";

/**
 * The least that gives the same answer: the same agents with the same waits in the same graph, behind Node's own HTTP
 * server. No framework, no database, nobody's session, nothing kept. What the app costs above this is what all of that costs.
 */
const services: TriageServices = {
  model: embeddedModel,
  record: () => Promise.resolve({ conditions: [], allergies: [], medications: [], observations: [], visits: [] }),
  searchText: (query, limit) => Promise.resolve(searchInMemory(query, limit)),
  searchVector: () => Promise.resolve([]),
  lookUpDrugs: () => Promise.resolve({ status: "unreachable", reason: "Not asked." }),
  score: scoreInWorker,
  findSlots: ({ specialty, urgency, asOf }) => Promise.resolve(slotsInMemory(specialty, urgency, asOf)),
};

interface Asked {
  id: string;
  text: string;
  mode: "sequential" | "concurrent";
  profile: "instant" | "realistic" | "textbook";
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // The bench alone asks here.
  const { id, text, mode, profile } = (await json(request)) as Asked;
  response.setHeader("Content-Type", "application/x-ndjson");
  const tell = (line: unknown) => response.write(`${JSON.stringify(line)}\n`);
  const ending = new AbortController();
  response.on("close", () => ending.abort());
  tell({ type: "start", id });
  const { graph } = triageGraph(services, { profile, seed: id });
  const { outcomes } = await runGraph(graph, {
    mode,
    signal: ending.signal,
    input: {
      turnId: id,
      patientId: id,
      region: "EU",
      asOf: new Date(),
      facts: { conditions: [], medications: [], allergies: [] },
      conversation: [{ role: "patient", text }],
      answerSink: { card: (card) => tell({ type: "card", card }), text: (delta) => tell({ type: "text", delta }) },
    },
    onEvent: (event: RunEventOf<TriageOutputs>) => tell({ type: event.type, agent: event.agent, atMs: event.atMs }),
  });
  tell({ type: "end", status: outcomes.answer.status });
  response.end();
}

const server = createServer((request, response) => {
  if (request.method === "POST") answer(request, response).catch(() => response.destroy());
  else response.end("alive\n");
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env["PORT"]), "127.0.0.1");
