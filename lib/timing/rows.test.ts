import { describe, expect, it } from "vitest";
import { rowsOf } from "./rows";

const graph = {
  names: ["medical", "history"] as const,
  needsOf: (name: "medical" | "history") => (name === "medical" ? (["history"] as const) : []),
};

describe("the rows of a run", () => {
  it("are in declared order, with the needs and the simulated waiting of each agent", () => {
    const spans = [
      { agent: "history", startMs: 0, endMs: 200, status: "done" },
      { agent: "medical", startMs: 200, endMs: 900, status: "timed_out" },
    ] as const;
    expect(rowsOf(graph, spans, { medical: 500 })).toEqual([
      { name: "medical", needs: ["history"], status: "timed_out", startMs: 200, endMs: 900, simulatedMs: 500 },
      { name: "history", needs: [], status: "done", startMs: 0, endMs: 200, simulatedMs: 0 },
    ]);
  });

  it("show an agent that was never started as skipped", () => {
    const [medical] = rowsOf(graph, []);
    expect(medical).toMatchObject({ status: "skipped", startMs: null, endMs: null });
  });
});
