import { describe, expect, it } from "vitest";
import type { CrowdProgress, ServedPatient } from "@/lib/stage/crowd-types";
import { crowdFigures, foldCrowd, NO_CROWD } from "./fold-crowd";

function patient(index: number, tookMs: number, change: Partial<ServedPatient> = {}): ServedPatient {
  return { index, startMs: 0, endMs: tookMs, status: "done", gap: false, ...change };
}

const load = (max: number, memoryMb: number) => ({ loopDelayMs: { median: 1, p99: 2, max }, memoryMb });

describe("a crowd", () => {
  it("is told piece by piece, each patient once, the worst of the server kept", () => {
    const told: CrowdProgress[] = [
      { type: "alone", aloneMs: 900 },
      { type: "progress", elapsedMs: 200, inFlight: 3, served: [patient(1, 150)], load: load(40, 300) },
      { type: "progress", elapsedMs: 400, inFlight: 1, served: [patient(0, 300), patient(2, 350)], load: load(10, 250) },
      { type: "end", allPatientsMs: 350, stopped: false, removed: 4 },
    ];
    const view = told.reduce(foldCrowd, NO_CROWD);
    expect(view).toMatchObject({ aloneMs: 900, inFlight: 0, allPatientsMs: 350, removed: 4, worstDelayMs: 40, mostMemoryMb: 300 });
    expect(view.served.map(({ index }) => index)).toEqual([1, 0, 2]);
  });
});

describe("the figures of a crowd", () => {
  it("count apart who was done, failed or stopped, and whose answer names a gap", () => {
    const served = [patient(0, 10), patient(1, 10, { gap: true }), patient(2, 10, { status: "failed" }), patient(3, 10, { status: "stopped" })];
    expect(crowdFigures(served)).toMatchObject({ done: 2, gaps: 1, failed: 1, stopped: 1 });
  });

  it("have percentiles that were measured, of those who were done only", () => {
    const served = [...Array.from({ length: 100 }, (_, index) => patient(index, index + 1)), patient(100, 9_999, { status: "failed" })];
    expect(crowdFigures(served.toReversed()).percentiles).toEqual({ p50: 50, p95: 95, p99: 99, max: 100 });
  });

  it("have none while nobody is done", () => {
    expect(crowdFigures([]).percentiles).toBeNull();
  });
});
