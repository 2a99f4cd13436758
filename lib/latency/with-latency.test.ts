import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { agentFor } from "@/lib/graph/agent-for";
import { defineGraph } from "@/lib/graph/define-graph";
import { runGraph } from "@/lib/graph/run-graph";
import type { Mode } from "@/lib/graph/types";
import type { Fault } from "@/lib/turns/types";
import { InjectedFaultError } from "./faults";
import { SLOW_MS, simulationFor } from "./simulation";
import type { Simulation } from "./simulation";
import { withLatency } from "./with-latency";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

interface Found {
  history: string;
  medical: string;
}
const agent = agentFor<string, Found>();
const ownWork = vi.fn(async () => "asthma");
const history = agent({ name: "history", needs: [], deadlineMs: 500, run: ownWork });
const medical = agent({
  name: "medical",
  needs: ["history"],
  deadlineMs: 500,
  run: async ({ history }, { input }) => `${input} with ${history.status === "done" ? history.value : "no history"}`,
});

async function run(simulation: Simulation, { mode = "concurrent", junk }: { mode?: Mode; junk?: () => string } = {}) {
  const graph = defineGraph([withLatency(history, simulation, junk), medical]);
  const running = runGraph(graph, { mode, input: "cough" });
  await vi.runAllTimersAsync();
  return running;
}

beforeEach(() => void ownWork.mockClear());

describe("an agent with latency", () => {
  it("waits the simulated time, then does its own work on what it was given", async () => {
    const { outcomes, spans } = await run({ waitMs: 300, fault: null });
    expect(outcomes.medical).toEqual({ status: "done", value: "cough with asthma" });
    expect(spans.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 300],
      [300, 300],
    ]);
  });

  it("is the agent itself when nothing is pretended", () => {
    expect(withLatency(history, { waitMs: 0, fault: null })).toBe(history);
  });

  it("keeps the whole deadline for its own work", async () => {
    const { outcomes } = await run({ waitMs: 3000, fault: null });
    expect(outcomes.history.status).toBe("done");
  });

  it("does none of its own work when it is stopped while it waits", async () => {
    const stop = new AbortController();
    const running = runGraph(defineGraph([withLatency(history, { waitMs: 300, fault: null }), medical]), {
      mode: "concurrent",
      input: "cough",
      signal: stop.signal,
    });
    await vi.advanceTimersByTimeAsync(100);
    stop.abort();
    expect((await running).outcomes.history).toEqual({ status: "cancelled" });
    await vi.runAllTimersAsync();
    expect(ownWork).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("can be wrapped all agents of a graph at a time", async () => {
    const agents = [history, medical] as const;
    const graph = defineGraph(agents.map((each) => withLatency(each, { waitMs: 100, fault: null })));
    const running = runGraph(graph, { mode: "concurrent", input: "cough" });
    await vi.runAllTimersAsync();
    expect((await running).outcomes.medical).toEqual({ status: "done", value: "cough with asthma" });
  });
});

describe("a fault", () => {
  it("fail: the agent fails after its wait, with an error that says it was asked for", async () => {
    const { outcomes, spans } = await run({ waitMs: 300, fault: "fail" });
    expect(outcomes.history).toMatchObject({ status: "failed", error: { code: "injected_fault", of: "history", kind: "fail" } });
    expect(spans[0]?.endMs).toBe(300);
    expect(outcomes.medical).toMatchObject({ value: "cough with no history" });
  });

  it("hang: only the deadline ends the agent", async () => {
    const { outcomes, spans } = await run({ waitMs: 0, fault: "hang" });
    expect(outcomes.history).toEqual({ status: "timed_out", deadlineMs: 500 });
    expect(spans[0]?.endMs).toBe(500);
  });

  it("junk: the agent gives the nonsense that was prepared for it", async () => {
    const { outcomes } = await run({ waitMs: 0, fault: "junk" }, { junk: () => "%§&" });
    expect(outcomes.history).toEqual({ status: "done", value: "%§&" });
  });

  it("junk, with none prepared: the agent fails as if it had noticed", async () => {
    const { outcomes } = await run({ waitMs: 0, fault: "junk" });
    expect(outcomes.history).toMatchObject({ status: "failed", error: expect.any(InjectedFaultError) });
  });

  it.each(["fail", "hang", "junk"] as const)("%s gives the same outcomes in both modes, and the agent's own work is not done", async (fault) => {
    const sequential = await run({ waitMs: 200, fault }, { mode: "sequential" });
    const concurrent = await run({ waitMs: 200, fault }, { mode: "concurrent" });
    expect(concurrent.outcomes).toEqual(sequential.outcomes);
    expect(ownWork).not.toHaveBeenCalled();
  });
});

describe("the simulation for an agent", () => {
  const faults: Fault[] = [
    { agent: "history", kind: "hang" },
    { agent: "risk", kind: "fail" },
    { agent: "medical", kind: "slow" },
    { agent: "history", kind: "junk" },
  ];

  it("has the wait of the profile, and no fault unless one is asked for", () => {
    expect(simulationFor("history", { profile: "textbook", seed: "m" })).toEqual({ waitMs: 3000, fault: null });
  });

  it("has the fault of that agent, the last one if there are several", () => {
    const [historyFault, riskFault] = (["history", "risk"] as const).map((name) => simulationFor(name, { profile: "instant", seed: "m", faults }));
    expect(historyFault).toEqual({ waitMs: 0, fault: "junk" });
    expect(riskFault).toEqual({ waitMs: 0, fault: "fail" });
  });

  it("makes a slow agent wait longer, but answer", () => {
    expect(simulationFor("medical", { profile: "textbook", seed: "m", faults })).toEqual({ waitMs: 3000 + SLOW_MS, fault: null });
  });
});
