import { describe, expectTypeOf, it } from "vitest";
import { agentFor } from "./agent-for";
import { defineGraph } from "./define-graph";
import { gather } from "./gather";
import { runGraph } from "./run-graph";
import type { Graph, Outcome, Run } from "./types";

interface Order {
  guests: number;
}
interface Made {
  kettle: "tea";
  toaster: number;
  table: string;
}

const agent = agentFor<Order, Made>();
const kettle = agent({ name: "kettle", needs: [], deadlineMs: 1, run: async () => "tea" });
const toaster = agent({ name: "toaster", needs: [], deadlineMs: 1, run: async (_, { input }) => input.guests * 2 });
const table = agent({
  name: "table",
  needs: ["kettle", "toaster"],
  deadlineMs: 1,
  run: async (inputs) => {
    expectTypeOf(inputs).toEqualTypeOf<{ readonly kettle: Outcome<"tea">; readonly toaster: Outcome<number> }>();
    return "laid";
  },
});

// Held by the compiler, which reads the tests too: a type that is wrong here fails the type check.
describe("the types of a graph", () => {
  it("follow from its agents", () => {
    const graph = defineGraph([kettle, toaster, table]);
    expectTypeOf(graph).toEqualTypeOf<Graph<Order, Made>>();
    expectTypeOf(runGraph(graph, { mode: "concurrent", input: { guests: 2 } })).resolves.toEqualTypeOf<Run<Made>>();
  });

  it("refuse a graph in which an output has no agent", () => {
    // @ts-expect-error "toaster" is missing
    const build = () => defineGraph([kettle, table]);
    expectTypeOf(build).toBeFunction();
  });

  it("give an agent what it needs and nothing else", () => {
    agent({
      name: "table",
      needs: ["kettle"],
      deadlineMs: 1,
      run: async (inputs) => {
        expectTypeOf(inputs).not.toHaveProperty("toaster");
        return "laid";
      },
    });
  });

  it("refuse an unknown need, an unknown name and a wrong output", () => {
    // @ts-expect-error nobody makes jam
    agent({ name: "table", needs: ["jam"], deadlineMs: 1, run: async () => "laid" });
    // @ts-expect-error jam is no output of this graph
    agent({ name: "jam", needs: [], deadlineMs: 1, run: async () => "laid" });
    // @ts-expect-error the toaster gives a number
    agent({ name: "toaster", needs: [], deadlineMs: 1, run: async () => "two" });
  });

  it("tell the output of an agent's end by the agent's name", async () => {
    await runGraph(defineGraph([kettle, toaster, table]), {
      mode: "concurrent",
      input: { guests: 1 },
      onEvent: (event) => {
        if (event.type === "agent-end" && event.agent === "toaster") expectTypeOf(event.outcome).toEqualTypeOf<Outcome<number>>();
      },
    });
  });

  it("keep the place of each gathered task", async () => {
    const gathered = gather([async () => 1, async () => "two"]);
    expectTypeOf(gathered).resolves.toEqualTypeOf<[Outcome<number>, Outcome<string>]>();
    await gathered;
  });
});
