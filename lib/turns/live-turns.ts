import "server-only";
import { randomUUID } from "node:crypto";
import type { LiveTurn } from "./live-turn";

/** The turns that this process runs, and the name under which it holds their leases. */
interface Instance {
  readonly id: string;
  readonly turns: Map<string, LiveTurn>;
}

// Next bundles this module more than once (actions, routes): the process has one registry all the same.
const KEY = Symbol.for("gather.instance");
const holder: { [KEY]?: Instance } = globalThis;

export function thisInstance(): Instance {
  return (holder[KEY] ??= { id: randomUUID(), turns: new Map() });
}
