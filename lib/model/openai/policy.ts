import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, DelegateBackoff, handleWhen, retry } from "cockatiel";
import { metrics } from "@/lib/telemetry/registry";
import type { ModelState } from "../port";
import { ModelError } from "./model-error";
import { watched, type Silence } from "./watched";

const ATTEMPTS = 2;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 4_000;
const BREAK_AFTER_FAILURES = 5;
const HALF_OPEN_AFTER_MS = 15_000;

/** What the policy lets through is handled; an abort is nobody's fault and says nothing about the server. */
const modelFault = handleWhen((error) => error instanceof ModelError);
const passingFault = handleWhen((error) => error instanceof ModelError && error.passing && (error.retryAfterMs ?? 0) <= LONGEST_DELAY_MS);

export interface Limits {
  /** the caller's wish to stop */
  signal: AbortSignal;
  /** ms for everything, tries and waits included */
  withinMs: number;
}

export interface StreamLimits extends Limits {
  silence: Silence;
}

/**
 * How calls to the language model are retried and when they are no longer made: up to {@link ATTEMPTS} further tries
 * with jitter where they can help, none for a while after {@link BREAK_AFTER_FAILURES} failures in a row, and then one
 * call that finds out, while the others do without. Slowness counts as failure. The client's own retries are off.
 */
export function modelPolicy() {
  const breaker = circuitBreaker(modelFault, { halfOpenAfter: HALF_OPEN_AFTER_MS, breaker: new ConsecutiveBreaker(BREAK_AFTER_FAILURES) });
  const retrying = retry(passingFault, { maxAttempts: ATTEMPTS, backoff: new DelegateBackoff(({ attempt, result }) => delayMs(attempt, "error" in result ? result.error : null)) });
  let lastFailure: ModelError["code"] | null = null;
  breaker.onSuccess(() => (lastFailure = null));
  breaker.onFailure(({ reason }) => {
    if (!("error" in reason && reason.error instanceof ModelError)) return;
    lastFailure = reason.error.code;
    metrics().modelErrors.inc({ code: reason.error.code });
  });

  /** Nobody waits for the one call that finds out whether the server is back. */
  function guarded<Value>(call: () => Promise<Value>): Promise<Value> {
    return breaker.state === CircuitState.HalfOpen ? Promise.reject(new BrokenCircuitError()) : breaker.execute(call);
  }

  /** Opens a stream and waits for its first words. A stream that gives none has failed, and one try more may help. */
  async function begin(open: (signal: AbortSignal) => AsyncIterable<string>, signal: AbortSignal, silence: Silence, named: (error: unknown) => unknown) {
    const verdict = Promise.withResolvers<void>();
    const admitted = Promise.withResolvers<void>();
    // The breaker sees the stream as one call, which lasts until its end and fails when that is missing.
    guarded(() => {
      admitted.resolve();
      return verdict.promise;
    }).catch(admitted.reject);
    await admitted.promise;
    const stalled = new AbortController();
    const pieces = watched(open(AbortSignal.any([signal, stalled.signal])), silence, (reason) => stalled.abort(reason));
    try {
      let opening = "";
      while (opening.trim() === "") {
        const next = await pieces.next();
        if (next.done === true) throw new ModelError("empty");
        opening += next.value;
      }
      return { opening, pieces, verdict };
    } catch (error) {
      verdict.reject(named(error));
      throw named(error);
    }
  }

  return {
    /** One question with one answer. @throws ModelError, BrokenCircuitError, or the signal's reason */
    async execute<Value>(call: (signal: AbortSignal) => Promise<Value>, { signal, withinMs }: Limits): Promise<Value> {
      const { limited, named } = limits(signal, withinMs);
      const once = () =>
        guarded(() =>
          call(limited).catch((error: unknown) => {
            throw named(error);
          }),
        );
      return retrying.execute(once, limited);
    },

    /**
     * An answer in pieces as they come. Tried again only while nothing of it has come.
     * @throws ModelError, BrokenCircuitError, or the signal's reason; after the last piece when the end is missing
     */
    async *stream(open: (signal: AbortSignal) => AsyncIterable<string>, { signal, withinMs, silence }: StreamLimits): AsyncGenerator<string, void> {
      const { limited, named } = limits(signal, withinMs);
      const { opening, pieces, verdict } = await retrying.execute(() => begin(open, limited, silence, named), limited);
      try {
        yield opening;
        yield* pieces;
        verdict.resolve();
      } catch (error) {
        verdict.reject(named(error));
        throw named(error);
      } finally {
        // A reader who leaves early says nothing about the server.
        verdict.reject(new Error("nobody reads on"));
      }
    },

    state: (): Pick<ModelState, "circuit" | "lastFailure"> => ({ circuit: CIRCUIT[breaker.state], lastFailure }),
  };
}

const CIRCUIT = {
  [CircuitState.Closed]: "closed",
  [CircuitState.Open]: "open",
  [CircuitState.Isolated]: "open",
  [CircuitState.HalfOpen]: "half_open",
} as const satisfies Record<CircuitState, ModelState["circuit"]>;

/** With jitter, so that those who were refused together do not come back together. */
function delayMs(attempt: number, error: unknown): number {
  const asked = error instanceof ModelError ? error.retryAfterMs : null;
  if (asked !== null) return asked * (1 + Math.random() / 4);
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
}

/** A signal for the deadline and the caller's wish, and which of the two an error came from. */
function limits(signal: AbortSignal, withinMs: number) {
  const deadline = AbortSignal.timeout(withinMs);
  const named = (error: unknown): unknown => (signal.aborted ? signal.reason : deadline.aborted ? new ModelError("too_slow") : error);
  return { limited: AbortSignal.any([signal, deadline]), named };
}
