export type Mode = "sequential" | "concurrent";

/** How one agent ended. Whoever needs it receives this and decides what to do with it. */
export type Outcome<Output> =
  | { status: "done"; value: Output }
  | { status: "failed"; error: Error }
  | { status: "timed_out"; deadlineMs: number }
  | { status: "cancelled" };

export type OutcomeStatus = Outcome<unknown>["status"];

export interface AgentContext<Input> {
  /** what the whole run was started with */
  input: Input;
  /** aborted by the run's own signal or by this agent's deadline */
  signal: AbortSignal;
}

/**
 * One named step. `Outputs` maps every agent name of the graph to its output type; the inputs hold the
 * outcomes of the declared needs only.
 */
export interface Agent<Input, Outputs, Name extends keyof Outputs & string, Need extends keyof Outputs & string> {
  name: Name;
  needs: readonly Need[];
  /** ms after which the agent ends as `timed_out`, counted from its own start */
  deadlineMs: number;
  run(inputs: { readonly [N in Need]: Outcome<Outputs[N]> }, context: AgentContext<Input>): Promise<Outputs[Name]>;
}

/** Times are milliseconds on a monotonic clock since the run began. */
export type RunEvent<Name extends string = string> =
  | { type: "agent-start"; agent: Name; atMs: number }
  | { type: "agent-end"; agent: Name; atMs: number; startMs: number; outcome: Outcome<unknown> };

export interface Span<Name extends string = string> {
  agent: Name;
  startMs: number;
  endMs: number;
  status: OutcomeStatus;
}
