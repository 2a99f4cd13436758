import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";

/** Set by this process on every request; what a client sends under this name is thrown away. */
export const ADDRESS_HEADER = "x-gather-address";

/**
 * Writes down for every request whom limits by address count. Next hands its code no connection, and the header that it
 * fills in for itself is whatever the client wrote into it; Node tells of each request before Next sees it.
 */
export function watchAddresses(): void {
  const trustedProxies = env().TRUSTED_PROXIES;
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message) || !(message.request instanceof IncomingMessage)) return;
    const { headers, socket } = message.request;
    const forwarded = headers["x-forwarded-for"];
    const address = clientAddress({ peer: socket.remoteAddress, forwardedFor: Array.isArray(forwarded) ? forwarded.join(",") : forwarded, trustedProxies });
    if (address === null) delete headers[ADDRESS_HEADER];
    else headers[ADDRESS_HEADER] = address;
  });
}
