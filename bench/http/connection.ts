import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import type { IncomingMessage } from "node:http";
import { Problem } from "../../scripts/lib/problem.ts";

/** A server to measure. A connection is kept open between requests, and more are opened while it is in use. */
export interface Connection {
  /** scheme, host and port as a browser shows them */
  origin: string;
  /** @throws when the server can't be reached or the signal is aborted */
  request(request: Request): Promise<IncomingMessage>;
  /** the same server over a connection of its own, as each browser has one */
  another(): Connection;
  /** closes it and all others made from it */
  close(): void;
}

interface Request {
  method?: "GET" | "POST";
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal;
}

const CONNECT_WITHIN_MS = 10_000;

/**
 * Opens a server for measuring. Its name is looked up once: a look-up for each of thousands of requests would
 * measure the resolver.
 * @param url such as http://localhost:3000
 * @throws Problem
 */
export async function connectTo(url: string): Promise<Connection> {
  const { origin, hostname, port, protocol } = new URL(url);
  const { address } = await lookup(hostname, { family: hostname === "localhost" ? 4 : 0 }).catch(() => {
    throw new Problem("bench_url", `There is no host ${hostname}: correct the address given by --url.`);
  });
  const client = protocol === "https:" ? https : http;
  return over(() => new client.Agent({ keepAlive: true, maxSockets: Infinity, timeout: CONNECT_WITHIN_MS }));

  function over(newAgent: () => http.Agent): Connection {
    const agent = newAgent();
    const others: Connection[] = [];
    const another = (): Connection => {
      const other = over(newAgent);
      others.push(other);
      return other;
    };
    const close = (): void => {
      agent.destroy();
      for (const other of others.splice(0)) other.close();
    };
    return { origin, request, another, close };

    function request({ method = "GET", path, headers = {}, body, signal }: Request): Promise<IncomingMessage> {
      return new Promise((resolve, reject) => {
        const options = { agent, method, path, host: address, port, servername: hostname, signal, headers: { Host: new URL(origin).host, ...headers } };
        const send = (again: boolean): void => {
          const sent = client.request(options, (response) => {
            sent.setTimeout(0);
            resolve(response);
          });
          // A server may close an idle connection at the moment of sending; browsers send again, over a new one.
          sent.on("error", (error) => {
            if (sent.reusedSocket && again && "code" in error && error.code === "ECONNRESET") send(false);
            else reject(error);
          });
          sent.end(body);
        };
        send(true);
      });
    }
  }
}

/** @throws Problem when nothing answers there */
export async function requireAlive(connection: Connection): Promise<void> {
  try {
    const response = await connection.request({ path: "/api/health", signal: AbortSignal.timeout(CONNECT_WITHIN_MS) });
    response.resume();
    if (response.statusCode === 200) return;
  } catch {
    // The sentence below says it.
  }
  throw new Problem("bench_url", `Nothing that is Gather answers at ${connection.origin}: start it with npm run demo, or correct the address given by --url.`);
}
