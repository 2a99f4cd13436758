import type { TimedAgent, TimedStatus } from "./types";

interface MeasuredSpan<Name extends string> {
  agent: Name;
  startMs: number;
  endMs: number;
  status: Extract<TimedStatus, "done" | "failed" | "timed_out" | "cancelled">;
}

interface Needs<Name extends string> {
  names: readonly Name[];
  needsOf(name: Name): readonly Name[];
}

/**
 * One row for each agent of an ended run, in declared order. An agent without a span was skipped.
 *
 * @param graph names and needs, as a graph gives them
 * @param simulatedMs how long each agent was made to wait, ms; 0 unless given
 */
export function rowsOf<Name extends string>(
  graph: Needs<Name>,
  spans: readonly MeasuredSpan<Name>[],
  simulatedMs?: Readonly<Partial<Record<Name, number>>>,
): TimedAgent<Name>[] {
  const spanOf = new Map(spans.map((span) => [span.agent, span]));
  return graph.names.map((name) => {
    const span = spanOf.get(name);
    return {
      name,
      needs: graph.needsOf(name),
      status: span?.status ?? "skipped",
      startMs: span?.startMs ?? null,
      endMs: span?.endMs ?? null,
      simulatedMs: simulatedMs?.[name] ?? 0,
    };
  });
}
