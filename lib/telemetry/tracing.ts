import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Attributes, Tracer } from "@opentelemetry/api";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import type { ObservedTurn } from "./observed-turn";

/** The end of a process does not wait for a collector that does not answer. */
const FLUSH_WITHIN_MS = 1_000;

interface Tracing {
  tracer: Tracer;
  /** sends what is not sent yet */
  flush(): Promise<void>;
}

interface Holder {
  tracing: Tracing | null;
}

function holder(): Holder {
  return processSingleton("tracing", () => ({ tracing: null }));
}

/**
 * Begins to send spans to OTEL_EXPORTER_OTLP_ENDPOINT, if there is one. The provider is this app's own and is not made
 * the global one: other libraries would write their spans to it, and nobody has promised what those hold.
 */
export async function startTracing(): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = env();
  if (endpoint === undefined) return;
  const [{ TracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import("@opentelemetry/sdk-trace"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": "gather" }),
    spanProcessors: [new BatchSpanProcessor({ exporter, maxQueueSize: 20_000 })],
  });
  holder().tracing = { tracer: provider.getTracer("gather"), flush: () => provider.forceFlush() };
}

/** Sends what is not sent yet, as before the end of the process. Never throws: spans are not worth a failed ending. */
export async function flushTracing(): Promise<void> {
  const { tracing } = holder();
  if (tracing !== null) await Promise.race([tracing.flush().catch(() => undefined), wait(FLUSH_WITHIN_MS, undefined, { ref: false })]);
}

/** Tells a turn that has ended as spans: the turn, its time in the queue, and each agent that ran. */
export function traceTurn({ turnId, view, startedAt, durationMs, queuedMs }: ObservedTurn): void {
  const { tracing } = holder();
  if (tracing === null || view.turn === null) return;
  const { tracer } = tracing;
  const at = (ms: number) => new Date(startedAt.getTime() + ms);
  const { mode, profile, model, status, error } = view.turn;
  const attributes: Attributes = { "gather.turn.id": turnId, "gather.mode": mode, "gather.profile": profile, "gather.model": model, "gather.status": status };
  if (error !== null) attributes["error.type"] = error.code;
  const root = tracer.startSpan("turn", { kind: SpanKind.SERVER, startTime: at(0), attributes, root: true });
  if (status === "failed" || status === "interrupted") root.setStatus({ code: SpanStatusCode.ERROR });
  const within = trace.setSpan(context.active(), root);
  if (queuedMs > 0) tracer.startSpan("queue", { startTime: at(0) }, within).end(at(queuedMs));
  for (const agent of view.agents) {
    if (agent.startMs === null || agent.endMs === null) continue;
    const span = tracer.startSpan(
      `agent ${agent.name}`,
      { startTime: at(agent.startMs), attributes: { "gather.agent": agent.name, "gather.status": agent.status, "gather.simulated_ms": agent.simulatedMs } },
      within,
    );
    if (agent.status !== "done") span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(at(agent.endMs));
  }
  root.end(at(durationMs));
}
