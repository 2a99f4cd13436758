import type { Mode } from "@/lib/graph/types";
import { measuredSpeedup } from "@/lib/timing/figures";
import type { TimedAgent } from "@/lib/timing/types";

/** Agents that could all run at once, with the time that they added in each mode, ms: from the end of the gather before, or their own first start, to their last end. */
export interface GatherTimes<Name extends string = string> {
  names: readonly Name[];
  sequentialMs: number;
  concurrentMs: number;
  /** sequential ÷ concurrent; null when either took no time */
  factor: number | null;
}

/**
 * The graph layer by layer: first those agents that need nothing, then those that need only these, and so on. Layers
 * of a single agent are left out, since there is nothing to gather.
 *
 * @param sequential and `concurrent` the same agents in the two modes, needs first. Needs that are not among them
 * count as met
 */
export function gathersOf<Name extends string>(sequential: readonly TimedAgent<Name>[], concurrent: readonly TimedAgent<Name>[]): GatherTimes<Name>[] {
  const layers = layersOf(sequential);
  return layers
    .map((names, index) => timesOf(names, layers.slice(0, index).flat(), { sequential, concurrent }))
    .filter(({ names }) => names.length > 1);
}

function timesOf<Name extends string>(names: readonly Name[], before: readonly Name[], { sequential, concurrent }: Readonly<Record<Mode, readonly TimedAgent<Name>[]>>): GatherTimes<Name> {
  const added = (rows: readonly TimedAgent<Name>[]) => {
    const of = (some: readonly Name[]) => rows.filter(({ name }) => some.includes(name));
    const own = of(names);
    const start = Math.min(...own.flatMap(({ startMs }) => startMs ?? []));
    // An agent that starts while the gather before still runs adds nothing to the whole until that has ended.
    return Math.max(0, lastEnd(own) - Math.max(start, lastEnd(of(before))));
  };
  const [sequentialMs, concurrentMs] = [added(sequential), added(concurrent)];
  return { names, sequentialMs, concurrentMs, factor: measuredSpeedup(sequentialMs, concurrentMs) };
}

function lastEnd(rows: readonly TimedAgent[]): number {
  return Math.max(0, ...rows.map(({ endMs }) => endMs ?? 0));
}

function layersOf<Name extends string>(rows: readonly TimedAgent<Name>[]): Name[][] {
  const depthOf = new Map<Name, number>();
  for (const { name, needs } of rows) {
    depthOf.set(name, Math.max(-1, ...needs.map((need) => depthOf.get(need) ?? -1)) + 1);
  }
  const depths = [...new Set(depthOf.values())].toSorted((a, b) => a - b);
  return depths.map((depth) => rows.map(({ name }) => name).filter((name) => depthOf.get(name) === depth));
}
