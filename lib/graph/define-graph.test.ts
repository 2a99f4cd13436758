import { describe, expect, it } from "vitest";
import { agentFor } from "./agent-for";
import { defineGraph } from "./define-graph";
import { GraphError } from "./graph-error";

const agent = agentFor<undefined, Record<string, string>>();

function graphOf(...declared: readonly (readonly [name: string, needs: readonly string[]])[]) {
  return defineGraph(declared.map(([name, needs]) => agent({ name, needs, deadlineMs: 1, run: async () => name })));
}

function refusal(build: () => unknown): GraphError {
  try {
    build();
  } catch (error) {
    if (error instanceof GraphError) return error;
  }
  throw new Error("The graph was not refused");
}

describe("the order of a graph", () => {
  it("is the declared one when that has every need before those who need it", () => {
    expect(graphOf(["b", []], ["a", []], ["c", ["a", "b"]]).order).toEqual(["b", "a", "c"]);
  });

  it("brings needs forward and leaves the rest as declared", () => {
    //   d   a
    //   |   |
    //   c   |        declared as c, a, b, d
    //    \ /
    //     b
    const graph = graphOf(["c", ["d"]], ["a", []], ["b", ["c", "a"]], ["d", []]);
    expect(graph.order).toEqual(["a", "d", "c", "b"]);
    expect(graph.names).toEqual(["c", "a", "b", "d"]);
  });
});

describe("a graph", () => {
  it("knows the needs of each agent", () => {
    const graph = graphOf(["a", []], ["b", ["a"]]);
    expect(graph.needsOf("b")).toEqual(["a"]);
    expect(graph.agentOf("b").name).toBe("b");
  });

  it("does not change when the list of needs that it was built from does", () => {
    const needs: string[] = [];
    const graph = graphOf(["a", []], ["b", needs]);
    needs.push("a");
    expect(graph.needsOf("b")).toEqual([]);
    expect([graph, graph.names, graph.order, graph.needsOf("b")].every(Object.isFrozen)).toBe(true);
  });

  it("may have no agents", () => {
    expect(graphOf().order).toEqual([]);
  });
});

describe("a graph is refused", () => {
  it("for a cycle, naming the way round", () => {
    //   start → a ⇄ b
    const error = refusal(() => graphOf(["start", []], ["a", ["start", "b"]], ["b", ["a"]], ["after", ["b"]]));
    expect(error.code).toBe("cycle");
    expect(error.names).toEqual(["a", "b", "a"]);
    expect(error.message).toContain("a → b → a");
  });

  it("for a cycle that the first agent only leads to, naming the cycle alone", () => {
    expect(refusal(() => graphOf(["first", ["a"]], ["a", ["b"]], ["b", ["c"]], ["c", ["a"]])).names).toEqual(["a", "b", "c", "a"]);
  });

  it("for an agent that needs itself", () => {
    expect(refusal(() => graphOf(["a", ["a"]])).names).toEqual(["a", "a"]);
  });

  it("for a need that nobody gives", () => {
    expect(refusal(() => graphOf(["a", ["ghost"]]))).toMatchObject({ code: "unknown_need", names: ["a", "ghost"] });
  });

  it("for a need named twice", () => {
    expect(refusal(() => graphOf(["a", []], ["b", ["a", "a"]]))).toMatchObject({ code: "duplicate_need", names: ["b", "a"] });
  });

  it("for two agents of one name", () => {
    expect(refusal(() => graphOf(["a", []], ["a", []]))).toMatchObject({ code: "duplicate_name", names: ["a"] });
  });

  it.each(["", "1", "__proto__"])("for the name %o, which would upset the order of results", (name) => {
    expect(refusal(() => graphOf([name, []])).code).toBe("bad_name");
  });

  it.each([0, -1, NaN, Infinity, 2 ** 31])("for a deadline of %s ms, which a timer cannot hold", (deadlineMs) => {
    const name: string = "a";
    const build = () => defineGraph([agent({ name, needs: [], deadlineMs, run: async () => "" })]);
    expect(refusal(build)).toMatchObject({ code: "bad_deadline", names: ["a"] });
  });
});

describe("a name that is no agent's", () => {
  it("is refused when asked for", () => {
    expect(() => graphOf(["a", []]).needsOf("ghost")).toThrow(GraphError);
  });
});
