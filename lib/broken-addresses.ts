import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/** A page that does not exist, and never will. */
const NOWHERE = "/address-that-cannot-be-read";

/**
 * From now on an address with a broken escape (`/chat/%E0%A4%A`) is one that is not found. Next itself answers some of
 * them with a bare 500, before any code of ours is asked; Node names each request before Next sees it.
 */
export function mendBrokenAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const request: unknown = typeof message === "object" && message !== null && "request" in message ? message.request : null;
    if (request instanceof IncomingMessage && !canDecode(request.url ?? "/")) request.url = NOWHERE;
  });
}

function canDecode(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
