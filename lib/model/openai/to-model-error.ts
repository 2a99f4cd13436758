import { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { ModelError } from "./model-error";

/**
 * What the client library threw, as one of our own errors: its messages may quote what a patient said.
 * An abort that we asked for ourselves is handed on as it is.
 */
export function toModelError(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof ModelError) return error;
  if (signal.aborted) return signal.reason;
  if (error instanceof APIUserAbortError || error instanceof APIConnectionError) return new ModelError("unreachable");
  if (error instanceof APIError) return fromStatus(error as APIError);
  if (error instanceof SyntaxError) return new ModelError("not_understood");
  // The client trips over an answer that is no object; a connection that broke off in mid-answer has a cause.
  if (error instanceof TypeError && error.cause === undefined) return new ModelError("not_understood");
  return new ModelError("unreachable");
}

function fromStatus({ status, headers }: APIError): ModelError {
  if (status === 401 || status === 403) return new ModelError("unauthorised");
  if (status === 429) return new ModelError("rate_limited", retryAfter(headers));
  if (status === undefined || status >= 500) return new ModelError("server_error", retryAfter(headers));
  return new ModelError("rejected");
}

/** Retry-After in ms, given in seconds or as a date; null when there is none that makes sense. */
function retryAfter(headers: Headers | undefined): number | null {
  const value = headers?.get("retry-after") ?? null;
  if (value === null) return null;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1_000;
  return Number.isFinite(ms) && ms >= 0 ? ms : null;
}
