import type { IncomingMessage } from "node:http";
import type { Connection } from "./connection.ts";

export interface ActionCall {
  actionId: string;
  /** the page from which a browser would call it */
  path: string;
  cookie: string;
  argument: Readonly<Record<string, string | number>>;
  signal: AbortSignal;
}

/** Calls a server action as a browser does. @returns the answer, a Flight stream, as soon as it begins */
export function callAction(connection: Connection, { actionId, path, cookie, argument, signal }: ActionCall): Promise<IncomingMessage> {
  return connection.request({
    method: "POST",
    path,
    body: encodeArgument(argument),
    signal,
    headers: {
      "Next-Action": actionId,
      "Content-Type": "text/plain;charset=UTF-8",
      Accept: "text/x-component",
      Origin: connection.origin,
      Cookie: cookie,
    },
  });
}

/** React's reply format for one flat object: JSON in which a leading `$`, which has a meaning there, is doubled. */
export function encodeArgument(argument: ActionCall["argument"]): string {
  return JSON.stringify([argument], (_key, value: unknown) => (typeof value === "string" && value.startsWith("$") ? `$${value}` : value));
}
