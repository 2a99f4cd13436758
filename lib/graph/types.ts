export type Mode = "sequential" | "concurrent";

/** How one agent ended. Whoever needs it receives this and decides what to do with it. */
export type Outcome<Output> =
  | { status: "done"; value: Output }
  | { status: "failed"; error: Error }
  | { status: "timed_out"; deadlineMs: number }
  | { status: "cancelled" };

export type OutcomeStatus = Outcome<unknown>["status"];

/** The agent names of a graph whose outputs are the map `Outputs`. */
export type NameIn<Outputs> = keyof Outputs & string;

/** The outcome of every agent in `Name`, keyed by agent. */
export type Outcomes<Outputs, Name extends NameIn<Outputs> = NameIn<Outputs>> = {
  readonly [N in Name]: Outcome<Outputs[N]>;
};

export interface AgentContext<Input> {
  /** what the whole run was started with */
  input: Input;
  /** aborted by the run's own signal, by this agent's deadline, or when it failed: only `done` leaves it alone */
  signal: AbortSignal;
  /**
   * lets the deadline begin anew, so many ms from now: for an agent that stood in a line before its own work; absent where
   * nobody watches a deadline
   */
  restartDeadline?: (deadlineMs: number) => void;
}

/**
 * One named step. `Outputs` maps every agent name of the graph to its output type; the inputs hold the
 * outcomes of the declared needs only.
 */
export interface Agent<Input, Outputs, Name extends NameIn<Outputs>, Need extends NameIn<Outputs>> {
  name: Name;
  needs: readonly Need[];
  /** ms after which the agent ends as `timed_out`, counted from its own start unless it lets it begin anew */
  deadlineMs: number;
  run(inputs: Outcomes<Outputs, Need>, context: AgentContext<Input>): Promise<Outputs[Name]>;
}

/** Agents and their needs, checked by `defineGraph` and not changed afterwards. */
export interface Graph<Input, Outputs> {
  /** in declared order, which is the order of results */
  readonly names: readonly NameIn<Outputs>[];
  /** needs before those who need them; else in declared order */
  readonly order: readonly NameIn<Outputs>[];
  needsOf(name: NameIn<Outputs>): readonly NameIn<Outputs>[];
  agentOf<Name extends NameIn<Outputs>>(name: Name): Agent<Input, Outputs, Name, NameIn<Outputs>>;
}

/**
 * Times are milliseconds on a monotonic clock since the run began. Every agent gives either a start and an
 * end, or one skip: `agent-skip` says that the run was aborted before the agent's turn came.
 */
export type RunEvent<Name extends string = string, Output = unknown> =
  | { type: "agent-start"; agent: Name; atMs: number }
  | { type: "agent-end"; agent: Name; atMs: number; startMs: number; outcome: Outcome<Output> }
  | { type: "agent-skip"; agent: Name; atMs: number; outcome: { status: "cancelled" } };

/** The same events with each agent's own output type: testing `event.agent` narrows `event.outcome`. */
export type RunEventOf<Outputs> = { [N in NameIn<Outputs>]: RunEvent<N, Outputs[N]> }[NameIn<Outputs>];

/** The measured time of an agent that was started. One that was skipped has none. */
export interface Span<Name extends string = string> {
  agent: Name;
  startMs: number;
  endMs: number;
  status: OutcomeStatus;
}

export interface RunOptions<Input, Outputs> {
  mode: Mode;
  input: Input;
  /** aborting it cancels the agents that run and skips those that do not run yet */
  signal?: AbortSignal | undefined;
  /** called at once for every event; what it throws is kept in {@link Run.listenerErrors} and stops nothing */
  onEvent?: ((event: RunEventOf<Outputs>) => void) | undefined;
  /** monotonic clock in ms; `performance.now` unless given */
  now?: (() => number) | undefined;
}

/** Everything that a run gave. Keys and spans are in declared order, in both modes. */
export interface Run<Outputs> {
  outcomes: Outcomes<Outputs>;
  spans: readonly Span<NameIn<Outputs>>[];
  /** the most agents that were under way at one moment */
  peakInFlight: number;
  /** what `onEvent` threw, in order; whoever awaits the run reports it */
  listenerErrors: readonly Error[];
}
