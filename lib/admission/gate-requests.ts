import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, Server, ServerResponse } from "node:http";
import { PacedRounds } from "@/lib/paced-rounds";

/** Asked by whoever watches over the server, and cheap: these never wait. */
const NEVER_WAIT = ["/api/health", "/api/ready", "/api/metrics", "/_next/static/"];

const TURNED_AWAY = "Too many people are asking right now. In an emergency call your emergency number. Try again in 10 seconds.\n";

/**
 * Puts a gate before Next's handler of requests. Next makes its server itself; Node names the server at its first request,
 * and from then on its `request` events go through the gate.
 */
export function gateRequests(): void {
  const gated = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const server: unknown = typeof message === "object" && message !== null && "server" in message ? message.server : null;
    if (!isServer(server) || gated.has(server)) return;
    gated.add(server);
    putGateBefore(server);
  });
}

function isServer(value: unknown): value is Server {
  return value instanceof Server;
}

function putGateBefore(server: Server): void {
  const gate = new PacedRounds();
  const emit: unknown = Reflect.get(server, "emit");
  if (typeof emit !== "function") return;
  const pass = (args: readonly unknown[]): boolean => Boolean(Reflect.apply(emit, server, args));
  Reflect.set(server, "emit", (...args: unknown[]): boolean => {
    const [event, request, response] = args;
    if (event !== "request" || !(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return pass(args);
    if (NEVER_WAIT.some((path) => request.url?.startsWith(path))) return pass(args);
    if (gate.push(() => void pass(args))) return true;
    response.writeHead(503, { "Retry-After": "10", "Content-Type": "text/plain" }).end(TURNED_AWAY);
    return true;
  });
}
