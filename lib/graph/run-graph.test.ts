import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { agentFor } from "./agent-for";
import { defineGraph } from "./define-graph";
import { runGraph } from "./run-graph";
import { handControlled, settle } from "./testing/hand-controlled";
import type { Mode } from "./types";

const BOTH_MODES: readonly Mode[] = ["sequential", "concurrent"];

describe("a concurrent run", () => {
  it("starts together what needs nothing, and each other agent when the last of its needs has ended", async () => {
    //   a   b
    //    \ /
    //     c
    const { start, finish, log } = handControlled({ a: [], b: [], c: ["a", "b"] });
    const { ended } = await start({ mode: "concurrent" });
    expect(log).toEqual(["a starts", "b starts"]);

    await finish("b");
    expect(log.slice(2)).toEqual(["b done"]);

    await finish("a");
    expect(log.slice(3)).toEqual(["a done", "c starts"]);

    await finish("c");
    expect((await ended).peakInFlight).toBe(2);
  });

  it("knows no waves: an agent does not wait for another that it does not need", async () => {
    //   a   slow
    //   |    |
    //   b    |
    //   |    |
    //   c    |
    //    \  /
    //    last
    const { start, finish, log } = handControlled({ a: [], slow: [], b: ["a"], c: ["b"], last: ["c", "slow"] });
    const { ended } = await start({ mode: "concurrent" });
    await finish("a");
    await finish("b");
    await finish("c");
    expect(log).toEqual(["a starts", "slow starts", "a done", "b starts", "b done", "c starts", "c done"]);

    await finish("slow");
    await finish("last");
    expect(log.slice(-3)).toEqual(["slow done", "last starts", "last done"]);
    await ended;
  });
});

describe("a sequential run", () => {
  it("has one agent under way at a time, each need before those who need it", async () => {
    //   c   b
    //    \ /        declared as a, b, c
    //     a
    const { start, finish, log } = handControlled({ a: ["b", "c"], b: [], c: [] });
    const { ended } = await start({ mode: "sequential" });
    expect(log).toEqual(["b starts"]);
    await finish("b");
    await finish("c");
    await finish("a");
    expect(log).toEqual(["b starts", "b done", "c starts", "c done", "a starts", "a done"]);
    expect((await ended).peakInFlight).toBe(1);
  });
});

describe.each(BOTH_MODES)("results of a %s run", (mode) => {
  it("come in declared order, whoever ended first", async () => {
    const { start, finish } = handControlled({ last: ["first"], first: [] });
    const { ended } = await start({ mode });
    await finish("first");
    await finish("last");
    const { outcomes, spans } = await ended;
    expect(Object.entries(outcomes)).toEqual([
      ["last", { status: "done", value: "last found" }],
      ["first", { status: "done", value: "first found" }],
    ]);
    expect(spans.map((span) => span.agent)).toEqual(["last", "first"]);
  });

  it("reach exactly the agents that declared the need", async () => {
    const { start, finish, call } = handControlled({ a: [], b: ["a"], c: ["b"] });
    const { ended } = await start({ mode });
    await finish("a");
    await finish("b");
    expect(call("b").inputs).toEqual({ a: { status: "done", value: "a found" } });
    expect(call("c").inputs).toEqual({ b: { status: "done", value: "b found" } });
    await finish("c");
    await ended;
  });

  it("include an agent that fails: those who need it receive the fact, the others go on", async () => {
    //   bad   fine
    //    |     |
    //  needy  other
    const { start, finish, fail, call } = handControlled({ bad: [], fine: [], needy: ["bad"], other: ["fine"] });
    const { ended } = await start({ mode });
    const refused = new Error("refused");
    await fail("bad", refused);
    await finish("fine");
    await finish("needy", "did without");
    await finish("other");
    expect(call("needy").inputs).toEqual({ bad: { status: "failed", error: refused } });
    expect((await ended).outcomes).toEqual({
      bad: { status: "failed", error: refused },
      fine: { status: "done", value: "fine found" },
      needy: { status: "done", value: "did without" },
      other: { status: "done", value: "other found" },
    });
  });
});

describe("the measured times", () => {
  it("come from the given clock, as ms since the run began", async () => {
    let nowMs = 5000;
    const { start, finish } = handControlled({ a: [], b: ["a"] });
    const events: unknown[] = [];
    const { ended } = await start({ mode: "concurrent", now: () => nowMs, onEvent: (event) => events.push(event) });
    nowMs = 5120;
    await finish("a");
    nowMs = 5300;
    await finish("b");
    expect((await ended).spans).toEqual([
      { agent: "a", startMs: 0, endMs: 120, status: "done" },
      { agent: "b", startMs: 120, endMs: 300, status: "done" },
    ]);
    expect(events).toEqual([
      { type: "agent-start", agent: "a", atMs: 0 },
      { type: "agent-end", agent: "a", atMs: 120, startMs: 0, outcome: { status: "done", value: "a found" } },
      { type: "agent-start", agent: "b", atMs: 120 },
      { type: "agent-end", agent: "b", atMs: 300, startMs: 120, outcome: { status: "done", value: "b found" } },
    ]);
  });
});

describe("deadlines", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  it("are counted from the agent's own start, end it as timed out and abort its signal", async () => {
    const { start, finish, call, log } = handControlled({ a: [], b: ["a"] }, 100);
    const { ended } = await start({ mode: "concurrent" });
    await vi.advanceTimersByTimeAsync(99);
    await finish("a");
    await vi.advanceTimersByTimeAsync(99);
    expect(log).toEqual(["a starts", "a done", "b starts"]);

    await vi.advanceTimersByTimeAsync(1);
    expect((await ended).outcomes).toMatchObject({ a: { status: "done" }, b: { status: "timed_out", deadlineMs: 100 } });
    expect(call("a").signal.aborted).toBe(false);
    expect(call("b").signal.reason).toMatchObject({ name: "TimeoutError" });
  });

  it("do not wait for an agent that ignores its signal, and drop what it gives later", async () => {
    const { start, finish, fail, call, log } = handControlled({ deaf: [], angry: [], next: ["deaf", "angry"] }, 100);
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { ended } = await start({ mode: "concurrent" });
    await vi.advanceTimersByTimeAsync(100);
    expect(log.slice(2)).toEqual(["deaf timed_out", "angry timed_out", "next starts"]);

    await finish("deaf", "too late");
    await fail("angry", new Error("too late"));
    await finish("next");
    expect((await ended).outcomes["deaf"]).toEqual({ status: "timed_out", deadlineMs: 100 });
    expect(call("next").inputs["deaf"]).toEqual({ status: "timed_out", deadlineMs: 100 });
    expect(log.slice(5)).toEqual(["next done"]);
    expect(unhandled).not.toHaveBeenCalled();
    process.off("unhandledRejection", unhandled);
  });
});

describe("aborting a run", () => {
  it("before it began skips every agent: none has a span", async () => {
    const { start, log, timesStarted } = handControlled({ a: [], b: ["a"] });
    const { ended } = await start({ mode: "concurrent", signal: AbortSignal.abort() });
    expect(await ended).toEqual({
      outcomes: { a: { status: "cancelled" }, b: { status: "cancelled" } },
      spans: [],
      peakInFlight: 0,
      listenerErrors: [],
    });
    expect(log).toEqual(["a skipped", "b skipped"]);
    expect(timesStarted("a")).toBe(0);
  });

  it("cancels those under way, tells them why, skips the rest and keeps what was found", async () => {
    //   a   b
    //   |   |
    //   c   d
    const { start, finish, call, log } = handControlled({ a: [], b: [], c: ["a"], d: ["b"] });
    const stop = new AbortController();
    const { ended } = await start({ mode: "concurrent", signal: stop.signal });
    await finish("a");
    stop.abort("the patient said stop");
    const { outcomes, spans } = await ended;
    expect(outcomes).toEqual({
      a: { status: "done", value: "a found" },
      b: { status: "cancelled" },
      c: { status: "cancelled" },
      d: { status: "cancelled" },
    });
    expect(log.slice(4)).toEqual(["b cancelled", "c cancelled", "d skipped"]);
    expect(spans.map((span) => span.agent)).toEqual(["a", "b", "c"]);
    expect(call("b").signal.reason).toBe("the patient said stop");
    expect(call("a").signal.aborted).toBe(false);
  });

  it("in a sequential run skips all that come later", async () => {
    const { start, log } = handControlled({ a: [], b: [], c: [] });
    const stop = new AbortController();
    const { ended } = await start({ mode: "sequential", signal: stop.signal });
    stop.abort();
    await ended;
    expect(log).toEqual(["a starts", "a cancelled", "b skipped", "c skipped"]);
  });

  it("by a listener, in the moment in which an agent starts, does not let the agent run", async () => {
    const stop = new AbortController();
    const { start, timesStarted, log } = handControlled({ a: [] });
    const { ended } = await start({ mode: "concurrent", signal: stop.signal, onEvent: () => stop.abort() });
    await ended;
    expect(log).toEqual(["a starts", "a cancelled"]);
    expect(timesStarted("a")).toBe(0);
  });
});

describe("a listener that throws", () => {
  it("stops nothing, and its errors are handed to whoever awaits the run", async () => {
    const { start, finish } = handControlled({ a: [] });
    const broken = new Error("log is full");
    const { ended } = await start({
      mode: "concurrent",
      onEvent: () => {
        throw broken;
      },
    });
    await finish("a");
    expect(await ended).toMatchObject({ outcomes: { a: { status: "done" } }, listenerErrors: [broken, broken] });
  });
});

describe("one graph", () => {
  it("can be run by many at once, each run apart from the others", async () => {
    const agent = agentFor<number, { double: number; sum: number }>();
    const graph = defineGraph([
      agent({ name: "double", needs: [], deadlineMs: 60_000, run: async (_, { input }) => input * 2 }),
      agent({
        name: "sum",
        needs: ["double"],
        deadlineMs: 60_000,
        run: async ({ double }, { input }) => input + (double.status === "done" ? double.value : NaN),
      }),
    ]);
    const runs = Array.from({ length: 10_000 }, (_, input) => runGraph(graph, { mode: "concurrent", input }));
    const sums = (await Promise.all(runs)).map(({ outcomes }) => outcomes.sum);
    expect(sums).toEqual(sums.map((_, input) => ({ status: "done", value: input * 3 })));
    await settle();
    expect(process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length).toBeLessThan(10);
  });
});
