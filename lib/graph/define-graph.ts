import { GraphError } from "./graph-error";
import { topologicalOrder } from "./topological-order";
import type { Agent, Graph, NameIn } from "./types";

/** The longest delay that a timer can hold; a longer one would fire at once. */
const LONGEST_DEADLINE_MS = 2 ** 31 - 1;

/** What TypeScript shows when an output has no agent. */
interface MissingAgents<Name> {
  missingAgents: Name;
}
type Covering<Outputs, Name> = [NameIn<Outputs>] extends [Name] ? unknown : MissingAgents<Exclude<NameIn<Outputs>, Name>>;

/**
 * Builds a graph from its agents, in the order in which results shall come. TypeScript checks that every
 * output has its agent; the rest is checked here, once, so that running a graph cannot go wrong for its shape.
 *
 * @throws GraphError for a bad or repeated name, a deadline that no timer can hold, an unknown or repeated
 * need, or a cycle
 */
export function defineGraph<Input, Outputs, Name extends NameIn<Outputs>, Need extends NameIn<Outputs>>(
  agents: readonly Agent<Input, Outputs, Name, Need>[] & Covering<Outputs, Name>,
): Graph<Input, Outputs> {
  const byName = new Map<string, Agent<Input, Outputs, NameIn<Outputs>, NameIn<Outputs>>>();
  for (const agent of agents) {
    checkAgent(agent);
    if (byName.has(agent.name)) throw new GraphError("duplicate_name", [agent.name], `Two agents are called "${agent.name}"`);
    byName.set(agent.name, agent);
  }

  const needs = new Map<NameIn<Outputs>, readonly NameIn<Outputs>[]>();
  for (const agent of byName.values()) {
    checkNeeds(agent, byName);
    needs.set(agent.name, Object.freeze([...agent.needs]));
  }

  return Object.freeze({
    names: Object.freeze([...needs.keys()]),
    order: Object.freeze(topologicalOrder(needs)),
    needsOf: (name) => known(needs.get(name), name),
    // The map is keyed by the agents' own names, so what stands under a name is the agent of that name.
    agentOf: <N extends NameIn<Outputs>>(name: N) => known(byName.get(name), name) as Agent<Input, Outputs, N, NameIn<Outputs>>,
  } satisfies Graph<Input, Outputs>);
}

function checkAgent({ name, deadlineMs }: { name: string; deadlineMs: number }): void {
  // Keys that look like numbers come first in an object, whatever the declared order.
  if (!/^[a-z]/i.test(name)) throw new GraphError("bad_name", [name], `An agent's name begins with a letter, "${name}" does not`);
  if (!(deadlineMs > 0 && deadlineMs <= LONGEST_DEADLINE_MS)) {
    throw new GraphError("bad_deadline", [name], `The deadline of "${name}" must be between 0 and ${LONGEST_DEADLINE_MS} ms, not ${deadlineMs}`);
  }
}

function checkNeeds(agent: { name: string; needs: readonly string[] }, agents: ReadonlyMap<string, unknown>): void {
  for (const [index, need] of agent.needs.entries()) {
    if (!agents.has(need)) throw new GraphError("unknown_need", [agent.name, need], `"${agent.name}" needs "${need}", which is no agent of this graph`);
    if (agent.needs.indexOf(need) !== index) throw new GraphError("duplicate_need", [agent.name, need], `"${agent.name}" needs "${need}" twice`);
  }
}

function known<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) throw new GraphError("unknown_need", [name], `"${name}" is no agent of this graph`);
  return found;
}
