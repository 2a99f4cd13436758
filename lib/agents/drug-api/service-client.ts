import { ConsecutiveBreaker, ExponentialBackoff, circuitBreaker, handleWhen, retry, wrap } from "cockatiel";
import { LRUCache } from "lru-cache";
import type { z } from "zod";
import { getJson } from "./get-json";
import { isOutage, isTransient } from "./service-error";

const DAY_MS = 24 * 60 * 60 * 1000;
const OPEN_MS = 30_000;

export interface ServiceClient {
  /** @throws ServiceError; BrokenCircuitError at once while the service is known to be down */
  get: <Answer>(url: URL, schema: z.ZodType<Answer>, signal: AbortSignal) => Promise<Answer | null>;
}

/**
 * GETs with one retry where it helps (a server error or a lost connection, after a short random pause), a circuit
 * breaker that makes failing quick for half a minute after an outage, and a cache of a day. A caller who aborts counts as
 * no outage, nor does an answer that makes no sense.
 */
export function createServiceClient(service: string): ServiceClient {
  const policy = wrap(
    circuitBreaker(handleWhen(isOutage), { halfOpenAfter: OPEN_MS, breaker: new ConsecutiveBreaker(1) }),
    retry(handleWhen(isTransient), { maxAttempts: 1, backoff: new ExponentialBackoff({ initialDelay: 60, maxDelay: 150 }) }),
  );
  const cache = new LRUCache<string, { answer: NonNullable<unknown> | null }>({ max: 500, ttl: DAY_MS });
  return {
    async get(url, schema, signal) {
      const key = url.href;
      const kept = cache.get(key);
      if (kept !== undefined) return kept.answer === null ? null : schema.parse(kept.answer);
      const answer = await policy.execute(() => getJson({ service, url, schema, signal }), signal);
      cache.set(key, { answer: answer ?? null });
      return answer;
    },
  };
}
