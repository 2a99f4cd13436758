import { describe, expect, it } from "vitest";
import runExperiment from "./learn-worker";
import type { ExperimentTrace, Span } from "./types";

const run = (experiment: string, variant: string, atOnce = 3) => runExperiment({ experiment, variant, atOnce });
const lane = (trace: ExperimentTrace, name: string) => trace.spans.filter((span) => span.lane === name);
const heldUp = ({ beats }: ExperimentTrace) => Math.max(...beats.map(({ lateMs }) => lateMs));

function overlap(a: Span, b: Span): boolean {
  return a.startMs < b.endMs && b.startMs < a.endMs;
}

/** The most spans of a kind that were open at one moment. */
function peak(spans: readonly Span[], kind: Span["kind"]): number {
  const of = spans.filter((span) => span.kind === kind);
  return Math.max(...of.map((span) => of.filter((other) => other.startMs <= span.startMs && span.startMs < other.endMs).length));
}

describe("waiting", () => {
  it("one by one never overlaps, all at once does, and gives its results in the order asked", async () => {
    const oneByOne = await run("gather", "one-by-one");
    const together = await run("gather", "all-at-once");
    expect(peak(oneByOne.spans, "wait")).toBe(1);
    expect(peak(together.spans, "wait")).toBe(3);
    expect(together.outcome).toMatchObject({ kind: "returned", text: oneByOne.outcome.text });
    const ends = together.spans.toSorted((a, b) => a.endMs - b.endMs).map((span) => span.lane);
    expect(ends).toEqual(["Knowledge", "Interactions", "History"]);
  });

  it("in a loop is one at a time, mended all at once", async () => {
    expect(peak((await run("await-in-loop", "mistake")).spans, "wait")).toBe(1);
    expect(peak((await run("await-in-loop", "mended")).spans, "wait")).toBe(6);
  });

  it("forgotten answers before the work has ended, with a promise in place of the record", async () => {
    const trace = await run("forgotten-await", "mistake");
    expect(lane(trace, "History")[0]?.endMs).toBeGreaterThan(trace.outcome.atMs);
    expect(trace.lines.map(({ text }) => text)).toEqual(["[object Promise]"]);
    const mended = await run("forgotten-await", "mended");
    expect(lane(mended, "History")[0]?.endMs).toBeLessThanOrEqual(mended.outcome.atMs);
  });
});

describe("the one thread", () => {
  it("has one at a time, in the steps and in the spans", async () => {
    const { spans, steps } = await run("event-loop", "loop");
    const computing = spans.filter(({ kind }) => kind === "compute");
    expect(computing.some((a, index) => computing.slice(index + 1).some((b) => overlap(a, b)))).toBe(false);
    let holder: string | null = null;
    for (const { lane: name, what } of steps) {
      if (what === "begins" || what === "goes on") expect(holder).toBeNull();
      else expect(holder).toBe(name);
      holder = what === "begins" || what === "goes on" ? name : null;
    }
  });

  it("is held up by computing, and less by computing in slices", async () => {
    expect(heldUp(await run("blocking", "mistake"))).toBeGreaterThan(heldUp(await run("blocking", "mended")));
  });
});

describe("limits", () => {
  it.each([1, 4, 12])("a pool of %i has as many at work and no more", async (atOnce) => {
    expect(peak((await run("limits", "pool", atOnce)).spans, "wait")).toBe(atOnce);
  });

  it("without back-pressure the queue grows, with it it stays short", async () => {
    const [without, withIt] = [await run("limits", "no-back-pressure"), await run("limits", "back-pressure")];
    expect(without.peakQueued).toBeGreaterThan(withIt.peakQueued);
    expect(without.outcome).toMatchObject({ text: "12" });
    expect(withIt.outcome).toMatchObject({ text: "12" });
  });
});

describe("a failure", () => {
  it("that comes first is thrown while the others go on", async () => {
    const trace = await run("failure", "first-failure");
    expect(trace.outcome.kind).toBe("threw");
    expect(lane(trace, "History")[0]).toMatchObject({ outcome: "done" });
    expect(lane(trace, "History")[0]?.endMs).toBeGreaterThan(trace.outcome.atMs);
  });

  it("is one outcome among all, cut off by a timeout, or cancels the others", async () => {
    expect((await run("failure", "all-outcomes")).outcome.text).toBe("[2 conditions, could not be checked, 1 interaction]");
    expect((await run("failure", "timeout")).outcome.text).toBe("[took too long, 3 articles]");
    const cancelled = await run("failure", "cancel");
    expect(lane(cancelled, "History")[0]).toMatchObject({ outcome: "cancelled" });
  });

  it("that nobody awaits is told as such", async () => {
    const trace = await run("failure", "nobody-awaits");
    expect(trace.outcome.kind).toBe("returned");
    expect(trace.lines.map(({ text }) => text)).toEqual(["An error that nobody caught: Knowledge could not be reached"]);
  });
});

it("an experiment that does not exist is refused", async () => {
  await expect(run("gather", "never")).rejects.toThrow("no such experiment");
});
