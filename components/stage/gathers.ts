import { figuresOf, measuredSpeedup } from "@/lib/timing/figures";
import type { TimedAgent } from "@/lib/timing/types";

/** Agents that could all run at once, with what each mode took for them from the first start to the last end, ms. */
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
  return layersOf(sequential)
    .filter((names) => names.length > 1)
    .map((names) => timesOf(names, sequential, concurrent));
}

function timesOf<Name extends string>(
  names: readonly Name[],
  sequential: readonly TimedAgent<Name>[],
  concurrent: readonly TimedAgent<Name>[],
): GatherTimes<Name> {
  const took = (rows: readonly TimedAgent<Name>[]) => figuresOf(rows.filter(({ name }) => names.includes(name))).agentsMs;
  const sequentialMs = took(sequential);
  const concurrentMs = took(concurrent);
  return { names, sequentialMs, concurrentMs, factor: measuredSpeedup(sequentialMs, concurrentMs) };
}

function layersOf<Name extends string>(rows: readonly TimedAgent<Name>[]): Name[][] {
  const depthOf = new Map<Name, number>();
  for (const { name, needs } of rows) {
    depthOf.set(name, Math.max(-1, ...needs.map((need) => depthOf.get(need) ?? -1)) + 1);
  }
  const depths = [...new Set(depthOf.values())].toSorted((a, b) => a - b);
  return depths.map((depth) => rows.map(({ name }) => name).filter((name) => depthOf.get(name) === depth));
}
