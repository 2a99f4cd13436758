import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { agentFor } from "./agent-for";
import { defineGraph } from "./define-graph";
import { runGraph } from "./run-graph";
import { longestChainMs, plannedGraph } from "./testing/random-graph";
import type { PlannedAgent } from "./testing/random-graph";
import type { Mode, Run, RunEvent } from "./types";

// Time is virtual: it passes only when nothing else is left to do, so durations are exact.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

interface Played {
  run: Run<Record<string, string>>;
  events: RunEvent[];
  timesRun: ReadonlyMap<string, number>;
  /** ms of virtual time until nothing at all was left to happen */
  quietMs: number;
}

const LONG_MS = 1000;

/** Runs a planned graph. What an agent gives names the outcomes that it received, so a wrong input shows. */
async function play(plans: readonly PlannedAgent[], mode: Mode): Promise<Played> {
  const agent = agentFor<undefined, Record<string, string>>();
  const events: RunEvent[] = [];
  const timesRun = new Map<string, number>();
  const graph = defineGraph(
    plans.map(({ name, needs, durationMs, ends }) =>
      agent({
        name,
        needs,
        deadlineMs: ends === "timed_out" ? durationMs : LONG_MS,
        run: async (inputs) => {
          timesRun.set(name, (timesRun.get(name) ?? 0) + 1);
          if (ends === "timed_out") await new Promise(() => {});
          if (durationMs > 0) await new Promise((resolve) => setTimeout(resolve, durationMs));
          if (ends === "failed") throw new Error(`${name} failed`);
          const received = Object.entries(inputs).map(([need, outcome]) => (outcome.status === "done" ? outcome.value : `no ${need}`));
          return `${name}(${received.join(" ")})`;
        },
      }),
    ),
  );
  const startMs = performance.now();
  const running = runGraph(graph, { mode, input: undefined, onEvent: (event) => events.push(event) });
  await vi.runAllTimersAsync();
  return { run: await running, events, timesRun, quietMs: performance.now() - startMs };
}

const anyMode = fc.constantFrom<Mode>("sequential", "concurrent");

describe("over random graphs", () => {
  it("both modes give the same outcomes in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(plannedGraph, async (plans) => {
        const sequential = (await play(plans, "sequential")).run;
        const concurrent = (await play(plans, "concurrent")).run;
        expect(Object.entries(concurrent.outcomes)).toEqual(Object.entries(sequential.outcomes));
        expect(Object.keys(concurrent.outcomes)).toEqual(plans.map((plan) => plan.name));
      }),
    );
  });

  it("every agent runs once, starts after its needs ended, and ends after it started", async () => {
    await fc.assert(
      fc.asyncProperty(plannedGraph, anyMode, async (plans, mode) => {
        const { events, timesRun } = await play(plans, mode);
        const log = events.map((event) => `${event.agent} ${event.type}`);
        for (const { name, needs } of plans) {
          expect(timesRun.get(name)).toBe(1);
          expect(log.filter((entry) => entry.startsWith(`${name} `))).toEqual([`${name} agent-start`, `${name} agent-end`]);
          for (const need of needs) expect(log.indexOf(`${need} agent-end`)).toBeLessThan(log.indexOf(`${name} agent-start`));
        }
      }),
    );
  });

  it("a sequential run has one agent under way, and takes the sum of all durations", async () => {
    await fc.assert(
      fc.asyncProperty(plannedGraph, async (plans) => {
        const { run } = await play(plans, "sequential");
        expect(run.peakInFlight).toBe(1);
        expect(Math.max(...run.spans.map((span) => span.endMs))).toBe(plans.reduce((sum, plan) => sum + plan.durationMs, 0));
      }),
    );
  });

  it("a concurrent run takes exactly as long as its longest chain of needs", async () => {
    await fc.assert(
      fc.asyncProperty(plannedGraph, async (plans) => {
        const { run } = await play(plans, "concurrent");
        expect(Math.max(...run.spans.map((span) => span.endMs))).toBe(longestChainMs(plans));
      }),
    );
  });

  it("in a concurrent run every agent starts at the very moment when its last need has ended", async () => {
    await fc.assert(
      fc.asyncProperty(plannedGraph, async (plans) => {
        const spans = new Map((await play(plans, "concurrent")).run.spans.map((span) => [span.agent, span]));
        for (const { name, needs } of plans) {
          const readyMs = Math.max(0, ...needs.map((need) => spans.get(need)?.endMs ?? NaN));
          expect(spans.get(name)?.startMs).toBe(readyMs);
        }
      }),
    );
  });

  it("no timer outlives the run: when the last agent has ended, nothing is left to happen", async () => {
    await fc.assert(
      fc.asyncProperty(plannedGraph, anyMode, async (plans, mode) => {
        const { run, quietMs } = await play(plans, mode);
        expect(quietMs).toBe(Math.max(...run.spans.map((span) => span.endMs)));
      }),
    );
  });
});
