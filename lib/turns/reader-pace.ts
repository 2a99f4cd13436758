import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { ServerResponse, type IncomingMessage } from "node:http";
import { setImmediate as nextRound } from "node:timers/promises";
import { processSingleton } from "@/lib/process-singleton";

/** How much may be handed over before it is looked whether the reader keeps up. */
const LOOK_EVERY = 16;
/** A reader that takes nothing for this long is let go, ms. One that is still there comes again and reads on. */
const TAKES_WITHIN_MS = 60_000;

/**
 * An action only returns a stream: nothing tells it how fast the browser reads, and the framework reads it as fast as it
 * can and keeps what the connection does not take. The response itself knows, and Node names it at the start of each
 * request.
 */
const responses = (): AsyncLocalStorage<ServerResponse<IncomingMessage>> => processSingleton("responses", () => new AsyncLocalStorage<ServerResponse<IncomingMessage>>());

/** Makes {@link readerPace} know the response of each request from now on. */
export function watchResponses(): void {
  subscribe("http.server.request.start", (message) => {
    const response: unknown = typeof message === "object" && message !== null && "response" in message ? message.response : null;
    if (isResponse(response)) responses().enterWith(response);
  });
}

function isResponse(value: unknown): value is ServerResponse<IncomingMessage> {
  return value instanceof ServerResponse;
}

/**
 * The pace of whoever reads the answer to the current request.
 * @returns waits, when called before each entry, until the reader has taken what it was given; for ever fast where there
 * is no request
 */
export function readerPace(): (signal: AbortSignal) => Promise<void> {
  const response = responses().getStore();
  let given = 0;
  return async (signal) => {
    given += 1;
    if (response === undefined) return;
    // What was handed over is written in a later round of the event loop.
    if (given % LOOK_EVERY === 0) await nextRound();
    if (response.writableNeedDrain) await taken(response, signal);
  };
}

function taken(response: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off("drain", done);
      response.off("close", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(() => response.destroy(), TAKES_WITHIN_MS);
    response.on("drain", done);
    response.on("close", done);
    signal.addEventListener("abort", done);
  });
}
