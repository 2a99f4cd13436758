import type { Agent, NameIn } from "./types";

/**
 * Fixes what a graph is asked (`Input`) and what each of its agents gives (`Outputs`), and returns the
 * function that declares one agent of it. TypeScript then knows the type of every need inside `run`.
 *
 * ```ts
 * const agent = agentFor<{ guests: number }, { kettle: Tea; toaster: Toast[]; table: string }>();
 * const table = agent({
 *   name: "table",
 *   needs: ["kettle", "toaster"],
 *   deadlineMs: 5_000,
 *   run: async ({ kettle, toaster }, { input, signal }) => …,
 * });
 * ```
 */
export function agentFor<Input, Outputs>() {
  return <const Name extends NameIn<Outputs>, const Need extends NameIn<Outputs> = never>(
    agent: Agent<Input, Outputs, Name, Need>,
  ): Agent<Input, Outputs, Name, Need> => agent;
}
