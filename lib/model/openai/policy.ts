import { circuitBreaker, CircuitState, ConsecutiveBreaker, DelegateBackoff, handleWhen, retry, wrap } from "cockatiel";
import { ModelError } from "./model-error";

const ATTEMPTS = 2;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 4_000;
const BREAK_AFTER_FAILURES = 5;
const HALF_OPEN_AFTER_MS = 15_000;

/** What the policy lets through is handled; an abort is nobody's fault and says nothing about the server. */
const modelFault = handleWhen((error) => error instanceof ModelError);
const passingFault = handleWhen((error) => error instanceof ModelError && error.passing && (error.retryAfterMs ?? 0) <= LONGEST_DELAY_MS);

/**
 * How calls to the language model are retried and when they are no longer made: up to {@link ATTEMPTS} further tries
 * with jitter where they can help, and none for a while after several failures in a row. The client's own retries are off.
 */
export function modelPolicy() {
  const breaker = circuitBreaker(modelFault, { halfOpenAfter: HALF_OPEN_AFTER_MS, breaker: new ConsecutiveBreaker(BREAK_AFTER_FAILURES) });
  const retrying = retry(passingFault, {
    maxAttempts: ATTEMPTS,
    backoff: new DelegateBackoff(({ attempt, result }) => {
      const asked = "error" in result && result.error instanceof ModelError ? result.error.retryAfterMs : null;
      return asked ?? Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }),
  });
  const policy = wrap(retrying, breaker);
  return {
    execute: <Value>(call: (signal: AbortSignal) => Promise<Value>, signal: AbortSignal): Promise<Value> =>
      policy.execute(({ signal: own }) => call(own), signal),
    /** whether calls are being made at all */
    isOpen: () => breaker.state === CircuitState.Open || breaker.state === CircuitState.Isolated,
  };
}
