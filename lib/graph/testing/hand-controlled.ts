import { agentFor } from "../agent-for";
import { defineGraph } from "../define-graph";
import { runGraph } from "../run-graph";
import type { Outcomes, RunEvent, RunOptions } from "../types";

type Given = Record<string, string>;

interface Call {
  inputs: Outcomes<Given>;
  signal: AbortSignal;
  resolve(value: string): void;
  reject(thrown: unknown): void;
}

/** Lets everything that is ready to go on go on, without waiting for any time to pass. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * A graph whose agents end when the test says so, and the log of what happened: "a starts", "a done", "a skipped".
 *
 * @param needs each agent's needs, in declared order
 */
export function handControlled(needs: Readonly<Record<string, readonly string[]>>, deadlineMs = 1000) {
  const log: string[] = [];
  const calls = new Map<string, Call[]>();
  const agent = agentFor<string, Given>();

  const graph = defineGraph(
    Object.entries(needs).map(([name, itsNeeds]) =>
      agent({
        name,
        needs: itsNeeds,
        deadlineMs,
        run: (inputs, { signal }) => {
          const { promise, resolve, reject } = Promise.withResolvers<string>();
          calls.set(name, [...callsOf(name), { inputs, signal, resolve, reject }]);
          return promise;
        },
      }),
    ),
  );

  function callsOf(name: string): Call[] {
    return calls.get(name) ?? [];
  }

  /** The one call of an agent that has been started. */
  function call(name: string): Call {
    const [found] = callsOf(name);
    if (found === undefined) throw new Error(`"${name}" was not started`);
    return found;
  }

  return {
    graph,
    log,
    call,
    timesStarted: (name: string) => callsOf(name).length,
    /** Starts a run and waits until the first agents are under way. The promise is wrapped so that it is not awaited here. */
    async start(options: Omit<RunOptions<string, Given>, "input">) {
      const ended = runGraph(graph, {
        input: "asked",
        ...options,
        onEvent: (event) => {
          log.push(describe(event));
          options.onEvent?.(event);
        },
      });
      await settle();
      return { ended };
    },
    async finish(name: string, value = `${name} found`) {
      call(name).resolve(value);
      await settle();
    },
    async fail(name: string, thrown: unknown) {
      call(name).reject(thrown);
      await settle();
    },
  };
}

function describe(event: RunEvent): string {
  if (event.type === "agent-start") return `${event.agent} starts`;
  return event.type === "agent-skip" ? `${event.agent} skipped` : `${event.agent} ${event.outcome.status}`;
}
