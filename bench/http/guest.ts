import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { Problem } from "../../scripts/lib/problem.ts";
import { requireAlive } from "./connection.ts";
import type { Connection } from "./connection.ts";

/** A visitor of their own: a guest session, as the first page load gives it. */
export interface Guest {
  connection: Connection;
  cookie: string;
  /** the page that was loaded */
  html: string;
}

export const CHAT_PAGE = "/chat";
const LOAD_WITHIN_MS = 60_000;

/** Visits the app for the first time. @throws Problem when no session came */
export async function visit(connection: Connection): Promise<Guest> {
  const response = await connection.request({ path: CHAT_PAGE, headers: { Accept: "text/html" }, signal: AbortSignal.timeout(LOAD_WITHIN_MS) });
  const html = await text(response);
  const cookie = cookiesOf(response);
  if (response.statusCode !== 200 || cookie === "") {
    throw new Problem("bench_session", `${connection.origin}${CHAT_PAGE} answered ${response.statusCode ?? "nothing"} and gave no session: is that Gather, and is its database reachable?`);
  }
  return { connection, cookie, html };
}

function cookiesOf(response: IncomingMessage): string {
  return (response.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";", 1)[0]).join("; ");
}

/** Lets many visit, each over a connection of their own, a few at a time: forming the crowd is not what is measured. */
export async function visitAll(connection: Connection, count: number, atOnce = 8): Promise<Guest[]> {
  const guests: Guest[] = [];
  let left = count;
  const queue = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      // Thousands of pages are not worth keeping.
      guests.push({ ...(await visit(connection.another())), html: "" });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, queue));
  return guests;
}

/**
 * Opens connections, again where the server has closed them meanwhile. Thousands that connect at the very
 * same moment would measure the operating system's queue for new connections.
 */
export async function reconnectAll(connections: readonly Connection[], atOnce = 64): Promise<void> {
  const left = [...connections];
  const queue = async (): Promise<void> => {
    for (let connection = left.pop(); connection !== undefined; connection = left.pop()) await requireAlive(connection);
  };
  await Promise.all(Array.from({ length: atOnce }, queue));
}

/** Ids are the client's to make. */
export const newId = (): string => randomUUID();
