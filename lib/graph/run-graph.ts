import { attempt } from "./attempt";
import { Recorder } from "./recorder";
import type { Graph, NameIn, Outcome, Outcomes, Run, RunOptions } from "./types";

/**
 * Runs every agent of a graph once. `sequential`: one at a time, in the graph's order. `concurrent`: each
 * starts the moment the last of its needs has ended. What is computed is the same.
 *
 * Never rejects because of an agent: one that fails, passes its deadline or is cancelled has that as its
 * outcome, and those that need it receive the outcome as it is. Aborting `signal` cancels what runs and skips
 * the rest. See docs/decisions/0010-graph-runner.md for how this compares with Python's asyncio.
 */
export async function runGraph<Input, Outputs>(
  graph: Graph<Input, Outputs>,
  { mode, input, signal, onEvent, now = () => performance.now() }: RunOptions<Input, Outputs>,
): Promise<Run<Outputs>> {
  type Name = NameIn<Outputs>;
  const recorder = new Recorder<Outputs>(now, onEvent);
  const outcomes = new Map<Name, Outcome<Outputs[Name]>>();
  const ended = new Map<Name, Promise<void>>();

  async function runAfter(turn: Promise<unknown>, name: Name): Promise<void> {
    await turn;
    outcomes.set(name, await runAgent(name));
  }

  async function runAgent(name: Name): Promise<Outcome<Outputs[Name]>> {
    if (signal?.aborted) {
      recorder.skipped(name);
      return { status: "cancelled" };
    }
    const agent = graph.agentOf(name);
    const inputs = collect(outcomes, graph.needsOf(name));
    const startMs = recorder.started(name);
    const outcome = await attempt((own, restartDeadline) => agent.run(inputs, { input, signal: own, restartDeadline }), { signal, deadlineMs: agent.deadlineMs });
    recorder.ended(name, startMs, outcome);
    return outcome;
  }

  let previous = Promise.resolve();
  for (const name of graph.order) {
    // The whole difference between the two modes is what an agent waits for.
    const turn = mode === "sequential" ? previous : Promise.all(graph.needsOf(name).flatMap((need) => ended.get(need) ?? []));
    previous = runAfter(turn, name);
    ended.set(name, previous);
  }
  await Promise.all(ended.values());

  return {
    outcomes: collect(outcomes, graph.names),
    spans: recorder.spansOf(graph.names),
    peakInFlight: recorder.peakInFlight,
    listenerErrors: recorder.listenerErrors,
  };
}

/** The outcomes of `names`, all of which have ended, as an object in the order of `names`. */
function collect<Outputs>(
  outcomes: ReadonlyMap<NameIn<Outputs>, Outcome<Outputs[NameIn<Outputs>]>>,
  names: readonly NameIn<Outputs>[],
): Outcomes<Outputs> {
  // Each outcome was stored under the name of the agent that gave it.
  return Object.fromEntries(names.map((name) => [name, outcomes.get(name)])) as Outcomes<Outputs>;
}
