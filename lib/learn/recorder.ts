import type { Beat, ExperimentTrace, Span, SpanKind, Step } from "./types";

/** How often somebody else looks at the clock, ms. */
const BEAT_MS = 10;
/** Work that goes on after the outcome is watched no longer than this, ms. */
const LONGEST_MS = 5_000;

/** Keeps what happens in an experiment, with the time at which it did. */
export class Recorder {
  readonly #startMs = performance.now();
  readonly #spans: Span[] = [];
  readonly #steps: Step[] = [];
  readonly #beats: Beat[] = [];
  readonly #lines: { atMs: number; text: string }[] = [];
  readonly #lanes = new Set<string>();
  #open = 0;
  #queued = 0;
  #peakQueued = 0;
  #settled = Promise.withResolvers<void>();

  nowMs(): number {
    return performance.now() - this.#startMs;
  }

  step(lane: string, what: Step["what"]): void {
    this.#lanes.add(lane);
    this.#steps.push({ atMs: this.nowMs(), lane, what });
  }

  note(text: string): void {
    this.#lines.push({ atMs: this.nowMs(), text });
  }

  /** Begins a span. @returns what ends it */
  span(lane: string, kind: SpanKind): (outcome: Span["outcome"]) => void {
    this.#lanes.add(lane);
    const startMs = this.nowMs();
    this.#open += 1;
    if (kind === "queued") this.#peakQueued = Math.max(this.#peakQueued, (this.#queued += 1));
    return (outcome) => {
      this.#spans.push({ lane, kind, startMs, endMs: this.nowMs(), outcome });
      if (kind === "queued") this.#queued -= 1;
      this.#open -= 1;
      if (this.#open === 0) this.#settled.resolve();
    };
  }

  /** Runs `work` and whatever it leaves behind, while somebody else on the same thread keeps looking at the clock. */
  async record(work: () => Promise<unknown>): Promise<ExperimentTrace> {
    const uncaught = (error: unknown) => this.note(`An error that nobody caught: ${textOf(error)}`);
    process.on("unhandledRejection", uncaught);
    const stopBeats = this.#beat();
    try {
      const outcome = await work().then(
        (value) => ({ kind: "returned" as const, text: textOf(value), atMs: this.nowMs() }),
        (error: unknown) => ({ kind: "threw" as const, text: textOf(error), atMs: this.nowMs() }),
      );
      await this.#end();
      return {
        lanes: [...this.#lanes],
        spans: this.#spans.toSorted((a, b) => a.startMs - b.startMs),
        steps: this.#steps,
        beats: this.#beats,
        lines: this.#lines,
        outcome,
        endedMs: this.nowMs(),
        peakQueued: this.#peakQueued,
      };
    } finally {
      stopBeats();
      process.off("unhandledRejection", uncaught);
    }
  }

  async #end(): Promise<void> {
    while (this.#open > 0) {
      this.#settled = Promise.withResolvers();
      const tooLong = setTimeout(() => this.#settled.reject(new Error("The experiment left work behind that does not end")), LONGEST_MS);
      await this.#settled.promise.finally(() => clearTimeout(tooLong));
    }
    // A rejection that nobody caught is told once the loop has come round, and so is the last look at the clock.
    await new Promise((resolve) => setTimeout(resolve, BEAT_MS));
  }

  #beat(): () => void {
    let timer: NodeJS.Timeout;
    const next = () => {
      const dueMs = this.nowMs() + BEAT_MS;
      timer = setTimeout(() => {
        const atMs = this.nowMs();
        this.#beats.push({ atMs, lateMs: Math.max(0, atMs - dueMs) });
        next();
      }, BEAT_MS);
    };
    next();
    return () => clearTimeout(timer);
  }
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.message;
  if (Array.isArray(value)) return `[${value.map(textOf).join(", ")}]`;
  return String(value);
}
