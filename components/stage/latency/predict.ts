import { figuresOf } from "@/lib/timing/figures";
import type { TimedAgent } from "@/lib/timing/types";
import type { Mode } from "@/lib/graph/types";

/** An agent with what it needs and how long it is expected to take, ms. */
export interface ExpectedAgent<Name extends string = string> {
  name: Name;
  needs: readonly Name[];
  ms: number;
}

export interface PredictedRun<Name extends string = string> {
  rows: readonly TimedAgent<Name>[];
  agentsMs: number;
  criticalPathMs: number;
  criticalPath: readonly Name[];
}

export type Prediction<Name extends string = string> = Readonly<Record<Mode, PredictedRun<Name>>>;

/**
 * What each mode should take, from the graph and the waits alone: one after another, or each as soon as its last
 * need is met. What the agents themselves work comes on top.
 *
 * @param agents needs before those who need them
 */
export function predict<Name extends string>(agents: readonly ExpectedAgent<Name>[]): Prediction<Name> {
  return { sequential: run(agents, (ended) => Math.max(0, ...ended.values())), concurrent: run(agents, (ended, needs) => Math.max(0, ...needs.map((need) => ended.get(need) ?? 0))) };
}

function run<Name extends string>(agents: readonly ExpectedAgent<Name>[], startOf: (ended: ReadonlyMap<Name, number>, needs: readonly Name[]) => number): PredictedRun<Name> {
  const ended = new Map<Name, number>();
  const rows = agents.map(({ name, needs, ms }): TimedAgent<Name> => {
    const startMs = startOf(ended, needs);
    ended.set(name, startMs + ms);
    return { name, needs, status: "done", startMs, endMs: startMs + ms, simulatedMs: ms };
  });
  const { agentsMs, criticalPathMs, criticalPath } = figuresOf(rows);
  return { rows, agentsMs, criticalPathMs, criticalPath };
}
