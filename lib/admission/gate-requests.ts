import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, Server, ServerResponse } from "node:http";
import { RequestGate } from "./request-gate";

/** Asked by whoever watches over the server, and cheap: these never wait. */
const NEVER_WAIT = ["/api/health", "/api/ready", "/api/metrics", "/_next/static/"];

/**
 * Puts a gate before Next's handler of requests. Next makes its server itself; Node names the server at its first request,
 * and from then on its `request` events go through the gate.
 */
export function gateRequests(): void {
  const gated = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("server" in message) || !(message.server instanceof Server)) return;
    if (gated.has(message.server)) return;
    gated.add(message.server);
    putGateBefore(message.server);
  });
}

function putGateBefore(server: Server): void {
  const gate = new RequestGate();
  const emit = server.emit.bind(server);
  server.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    const [request, response] = args;
    if (event !== "request" || !(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return emit(event, ...args);
    if (NEVER_WAIT.some((path) => request.url?.startsWith(path))) return emit(event, request, response);
    if (gate.push(() => emit(event, request, response))) return true;
    response.writeHead(503, { "Retry-After": "10", "Content-Type": "text/plain" }).end("Too many people are asking right now. In an emergency call your emergency number. Try again in 10 seconds.\n");
    return true;
  };
}
