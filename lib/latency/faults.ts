import type { AgentName } from "@/lib/turns/types";

/**
 * What can be made to go wrong with an agent, for the stage and for tests:
 * - `fail`: what it asks answers with an error
 * - `hang`: what it asks never answers, so that only the deadline ends it
 * - `junk`: what it asks answers with nonsense
 * - `slow`: what it asks answers late, but rightly
 */
export const FAULT_KINDS = ["fail", "hang", "junk", "slow"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  agent: AgentName;
  kind: FaultKind;
}

/** An error that was asked for. Its code tells it from a real one. */
export class InjectedFaultError extends Error {
  override readonly name = "InjectedFaultError";
  readonly code = "injected_fault";

  constructor(
    readonly agent: string,
    readonly kind: FaultKind,
  ) {
    super(`"${agent}" was made to ${kind === "junk" ? "answer with junk" : kind}`);
  }
}
