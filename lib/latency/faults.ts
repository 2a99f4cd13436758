import type { FaultKind, ModelFaultKind } from "@/lib/turns/types";

/** An error that was asked for. Its code tells it from a real one. */
export class InjectedFaultError extends Error {
  override readonly name = "InjectedFaultError";
  readonly code = "injected_fault";

  constructor(
    /** the agent, or "model" */
    readonly of: string,
    readonly kind: FaultKind | ModelFaultKind,
  ) {
    super(`"${of}" was made to go wrong: ${kind}`);
  }
}
