import { expect, it } from "vitest";
import type { TimedAgent } from "@/lib/timing/types";
import { gathersOf } from "./gathers";

type Name = "history" | "knowledge" | "interactions" | "medical" | "risk" | "scheduling";

const NEEDS: Readonly<Record<Name, readonly Name[]>> = {
  history: [],
  knowledge: [],
  interactions: [],
  medical: ["history", "knowledge", "interactions"],
  risk: ["history"],
  scheduling: ["medical"],
};

/*
 *  sequential   h k i m r s     one after another, 3 s each
 *  concurrent   h m s
 *               k r
 *               i
 */
function rows(startsInS: Readonly<Record<Name, number>>): TimedAgent<Name>[] {
  return (["history", "knowledge", "interactions", "medical", "risk", "scheduling"] as const).map((name) => {
    const startMs = startsInS[name] * 1000;
    return { name, needs: NEEDS[name], status: "done", startMs, endMs: startMs + 3000, simulatedMs: 3000 };
  });
}

it("the textbook profile gathers three times, then twice as fast; scheduling alone gathers nothing", () => {
  const sequential = rows({ history: 0, knowledge: 3, interactions: 6, medical: 9, risk: 12, scheduling: 15 });
  const concurrent = rows({ history: 0, knowledge: 0, interactions: 0, medical: 3, risk: 3, scheduling: 6 });
  expect(gathersOf(sequential, concurrent)).toEqual([
    { names: ["history", "knowledge", "interactions"], sequentialMs: 9000, concurrentMs: 3000, factor: 3 },
    { names: ["medical", "risk"], sequentialMs: 6000, concurrentMs: 3000, factor: 2 },
  ]);
});

it("a gather that took no time has no factor", () => {
  const none = rows({ history: 0, knowledge: 0, interactions: 0, medical: 0, risk: 0, scheduling: 0 }).map((row) => ({ ...row, endMs: row.startMs }));
  expect(gathersOf(none, none).map(({ factor }) => factor)).toEqual([null, null]);
});

it("an agent that starts while the gather before still runs counts from that gather's end: what the gathers add makes the whole", () => {
  const sequential = rows({ history: 0, knowledge: 3, interactions: 6, medical: 9, risk: 12, scheduling: 15 });
  // Interactions takes until 7 s; risk starts at 3 s, beside it.
  const concurrent = rows({ history: 0, knowledge: 0, interactions: 4, medical: 7, risk: 3, scheduling: 10 });
  expect(gathersOf(sequential, concurrent)).toMatchObject([
    { sequentialMs: 9000, concurrentMs: 7000 },
    { sequentialMs: 6000, concurrentMs: 3000, factor: 2 },
  ]);
});
