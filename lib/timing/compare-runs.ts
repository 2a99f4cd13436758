import { measuredSpeedup } from "./figures";

/** What is compared of a run: its measured time and the digests of what its agents found. */
export interface ComparedRun {
  agentsMs: number;
  outputDigest: string;
  agentDigests: Readonly<Record<string, string>>;
}

export interface Comparison {
  /** sequential agentsMs ÷ concurrent agentsMs, unrounded; null when either took no time */
  measuredSpeedup: number | null;
  sameFindings: boolean;
  /** the agents that found something else, in the order of the sequential run; empty when none is known */
  differing: readonly string[];
}

/** Compares the two modes on the same message. */
export function compareRuns(sequential: ComparedRun, concurrent: ComparedRun): Comparison {
  const agents = new Set([...Object.keys(sequential.agentDigests), ...Object.keys(concurrent.agentDigests)]);
  return {
    measuredSpeedup: measuredSpeedup(sequential.agentsMs, concurrent.agentsMs),
    sameFindings: sequential.outputDigest === concurrent.outputDigest,
    differing: [...agents].filter((agent) => sequential.agentDigests[agent] !== concurrent.agentDigests[agent]),
  };
}
