import "server-only";
import { randomUUID } from "node:crypto";
import { processSingleton } from "@/lib/process-singleton";
import type { LiveTurn } from "./live-turn";

/** The turns that this process runs, and the name under which it holds their leases. */
interface Instance {
  readonly id: string;
  readonly turns: Map<string, LiveTurn>;
  /** aborted once this process is about to end: it takes no new turns, and followers go elsewhere */
  readonly ending: AbortController;
}

export function thisInstance(): Instance {
  return processSingleton("instance", () => ({ id: randomUUID(), turns: new Map<string, LiveTurn>(), ending: new AbortController() }));
}
