import { GraphError } from "./graph-error";

/**
 * Puts names in an order in which every need comes before those who need it. Of the names that could come
 * next, the one declared first does: a list that is already in order stays as it is.
 *
 * @param needsOf what each name needs, in declared order; every need is itself a key
 * @throws GraphError `cycle`, with the way round
 */
export function topologicalOrder<Name extends string>(needsOf: ReadonlyMap<Name, readonly Name[]>): Name[] {
  const waiting = new Map(needsOf);
  const order: Name[] = [];
  while (waiting.size > 0) {
    const next = firstReady(waiting);
    if (next === undefined) throw cycleError(findCycle(waiting));
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

function firstReady<Name extends string>(waiting: ReadonlyMap<Name, readonly Name[]>): Name | undefined {
  for (const [name, needs] of waiting) {
    if (!needs.some((need) => waiting.has(need))) return name;
  }
  return undefined;
}

/** Nobody in `waiting` is ready, so each has a need in it: following those must come back to a name already seen. */
function findCycle<Name extends string>(waiting: ReadonlyMap<Name, readonly Name[]>): Name[] {
  const way: Name[] = [];
  let [name] = waiting.keys();
  while (name !== undefined && !way.includes(name)) {
    way.push(name);
    name = waiting.get(name)?.find((need) => waiting.has(need));
  }
  return name === undefined ? way : [...way.slice(way.indexOf(name)), name];
}

function cycleError(way: readonly string[]): GraphError {
  return new GraphError("cycle", way, `These agents need each other in a circle, so none could start: ${way.join(" → ")}`);
}
