import type { z } from "zod";
import { ServiceError } from "./service-error";

/** A label is about 100 kB; far more than that is no label. */
const MOST_CHARACTERS = 5_000_000;

interface Request<Answer> {
  service: string;
  url: URL;
  schema: z.ZodType<Answer>;
  /** aborts at the caller's wish or at the overall deadline */
  signal: AbortSignal;
}

/**
 * One GET that answers JSON. Null for 404, by which these services say that they know nothing.
 *
 * @throws ServiceError for every other answer, for none and for one of another shape
 */
export async function getJson<Answer>({ service, url, schema, signal }: Request<Answer>): Promise<Answer | null> {
  const response = await fetch(url, { signal, headers: { accept: "application/json" }, redirect: "error" }).catch((error: unknown) => {
    throw signal.aborted ? timeoutOrAbort(service, signal) : new ServiceError(service, error instanceof TypeError ? "no_connection" : "refused");
  });
  if (!response.ok) {
    await response.body?.cancel();
    if (response.status === 404) return null;
    throw new ServiceError(service, failureOf(response.status));
  }
  const text = await response.text().catch(() => {
    throw signal.aborted ? timeoutOrAbort(service, signal) : new ServiceError(service, "no_connection");
  });
  return parse(service, text, schema);
}

/** The caller's own abort goes through as it is, so that nobody counts it as a failure of the service. */
function timeoutOrAbort(service: string, signal: AbortSignal): unknown {
  const reason: unknown = signal.reason;
  return reason instanceof DOMException && reason.name === "TimeoutError" ? new ServiceError(service, "timed_out") : reason;
}

function failureOf(status: number): "rate_limited" | "server_error" | "refused" {
  if (status === 429) return "rate_limited";
  return status >= 500 ? "server_error" : "refused";
}

function parse<Answer>(service: string, text: string, schema: z.ZodType<Answer>): Answer {
  if (text.length > MOST_CHARACTERS) throw new ServiceError(service, "malformed");
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    // What was wrong may quote what was asked: the code says enough.
    throw new ServiceError(service, "malformed");
  }
}
