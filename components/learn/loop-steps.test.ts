import { describe, expect, it } from "vitest";
import type { Step } from "@/lib/learn/types";
import { loopStateAt } from "./loop-steps";

const steps: Step[] = [
  { atMs: 0, lane: "History", what: "begins" },
  { atMs: 1, lane: "History", what: "waits" },
  { atMs: 2, lane: "Knowledge", what: "begins" },
  { atMs: 3, lane: "Knowledge", what: "waits" },
  { atMs: 9, lane: "Knowledge", what: "goes on" },
  { atMs: 10, lane: "Knowledge", what: "ends" },
];

describe("the event loop, step by step", () => {
  it("has at most one on the thread, and everybody in one place", () => {
    for (let index = 0; index < steps.length; index += 1) {
      const { onThread, waiting, ahead, ended } = loopStateAt(steps, index);
      const all = [...(onThread === null ? [] : [onThread]), ...waiting, ...ahead, ...ended];
      expect(all.toSorted()).toEqual(["History", "Knowledge"]);
    }
  });

  it("says who waits and who has the thread after a step", () => {
    expect(loopStateAt(steps, 0)).toEqual({ onThread: "History", waiting: [], ahead: ["Knowledge"], ended: [] });
    expect(loopStateAt(steps, 4)).toEqual({ onThread: "Knowledge", waiting: ["History"], ahead: [], ended: [] });
    expect(loopStateAt(steps, 5)).toEqual({ onThread: null, waiting: ["History"], ahead: [], ended: ["Knowledge"] });
  });
});
