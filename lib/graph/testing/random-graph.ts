import fc from "fast-check";

/** One agent of a random graph, and what it will do in virtual time. */
export interface PlannedAgent {
  name: string;
  needs: readonly string[];
  /** ms; for one that hangs, its deadline */
  durationMs: number;
  ends: "done" | "failed" | "timed_out";
}

/** Random graphs without cycles, declared in random order: each agent may need any of those planned before it. */
export const plannedGraph: fc.Arbitrary<PlannedAgent[]> = fc
  .array(
    fc.record({
      durationMs: fc.nat(50),
      ends: fc.constantFrom("done", "done", "done", "failed", "timed_out"),
      needed: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((plans) =>
    plans.map(({ durationMs, ends, needed }, place) => ({
      name: `agent${place}`,
      needs: plans.slice(0, place).flatMap((_, earlier) => (needed[earlier] ? [`agent${earlier}`] : [])),
      durationMs: ends === "timed_out" ? durationMs + 1 : durationMs,
      ends,
    })),
  )
  .chain((plans) => fc.shuffledSubarray(plans, { minLength: plans.length }));

/** The length of the longest chain of needs, ms, found by trying every chain. */
export function longestChainMs(plans: readonly PlannedAgent[]): number {
  const chainMs = ({ needs, durationMs }: PlannedAgent): number =>
    durationMs + Math.max(0, ...plans.filter((plan) => needs.includes(plan.name)).map(chainMs));
  return Math.max(0, ...plans.map(chainMs));
}
