import { toError } from "./to-error";
import type { NameIn, Outcome, RunEvent, RunEventOf, Span } from "./types";

/** Measures one run: tells the listener what happens and keeps the spans. */
export class Recorder<Outputs> {
  readonly listenerErrors: Error[] = [];
  peakInFlight = 0;
  readonly #spans = new Map<NameIn<Outputs>, Span<NameIn<Outputs>>>();
  readonly #zeroMs: number;
  #inFlight = 0;

  constructor(
    private readonly now: () => number,
    private readonly onEvent: ((event: RunEventOf<Outputs>) => void) | undefined,
  ) {
    this.#zeroMs = now();
  }

  /** @returns the agent's start, in ms since the run began */
  started(agent: NameIn<Outputs>): number {
    const atMs = this.#elapsedMs();
    this.#inFlight += 1;
    this.peakInFlight = Math.max(this.peakInFlight, this.#inFlight);
    this.#tell({ type: "agent-start", agent, atMs });
    return atMs;
  }

  ended<Name extends NameIn<Outputs>>(agent: Name, startMs: number, outcome: Outcome<Outputs[Name]>): void {
    const atMs = this.#elapsedMs();
    this.#inFlight -= 1;
    this.#spans.set(agent, { agent, startMs, endMs: atMs, status: outcome.status });
    this.#tell({ type: "agent-end", agent, atMs, startMs, outcome });
  }

  skipped(agent: NameIn<Outputs>): void {
    this.#tell({ type: "agent-skip", agent, atMs: this.#elapsedMs(), outcome: { status: "cancelled" } });
  }

  /** The spans of those of `names` that were started, in the order of `names`. */
  spansOf(names: readonly NameIn<Outputs>[]): Span<NameIn<Outputs>>[] {
    return names.map((name) => this.#spans.get(name)).filter((span) => span !== undefined);
  }

  #elapsedMs(): number {
    return this.now() - this.#zeroMs;
  }

  #tell<Name extends NameIn<Outputs>>(event: RunEvent<Name, Outputs[Name]>): void {
    try {
      this.onEvent?.(event);
    } catch (thrown) {
      this.listenerErrors.push(toError(thrown));
    }
  }
}
