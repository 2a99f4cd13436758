import { createServer } from "node:http";
import type { Server } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EMPTY_TURN, foldTurn } from "@/lib/turns/fold-turn";
import { entries } from "@/lib/turns/turn-log.fixture";
import { observeTurn } from "./observe-turn";
import { flushTracing, startTracing } from "./tracing";

/** A collector that keeps what it is sent. */
let collector: Server;
let received: { path: string; body: string }[];

beforeEach(async () => {
  received = [];
  collector = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      received.push({ path: request.url ?? "", body: Buffer.concat(pieces).toString() });
      response.setHeader("Content-Type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => void collector.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
});

interface SentSpan {
  name: string;
  spanId: string;
  parentSpanId?: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
}

function spansSent(): SentSpan[] {
  const sent = received.map(({ body }) => JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] });
  return sent.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
}

it("tells a collector of the turn, its wait and its agents, as they were measured, and of no word that was said", async () => {
  const address = collector.address();
  if (typeof address !== "object" || address === null) throw new Error("the collector has no port");
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", `http://127.0.0.1:${address.port}`);
  await startTracing();
  const view = entries.reduce(foldTurn, EMPTY_TURN);
  observeTurn({ turnId: "6f0e5c1e-0000-4000-8000-000000000000", view, startedAt: new Date(1_000_000), durationMs: 500, queuedMs: 20 });
  await flushTracing();

  expect(received.map(({ path }) => path)).toEqual(["/v1/traces"]);
  const spans = spansSent();
  const ran = view.agents.filter(({ endMs }) => endMs !== null);
  expect(ran.length).toBeGreaterThan(0);
  expect(spans.map(({ name }) => name).toSorted()).toEqual(["turn", "queue", ...ran.map(({ name }) => `agent ${name}`)].toSorted());
  const root = spans.find(({ name }) => name === "turn");
  for (const span of spans) if (span !== root) expect(span.parentSpanId).toBe(root?.spanId);
  expect(Number(root?.endTimeUnixNano) - Number(root?.startTimeUnixNano)).toBe(500e6);
  expect(view.text).not.toBe("");
  for (const { body } of received) expect(body).not.toContain(view.text.slice(0, 12));
});
