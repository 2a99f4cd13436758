import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";

const usageSchema = z.object({
  cpuMs: z.number(),
  startRssBytes: z.number(),
  peakRssBytes: z.number(),
  rssBytes: z.number(),
  databaseRoundTrips: z.number(),
  eventLoopDelayMs: z.object({ median: z.number(), p95: z.number(), max: z.number() }),
});

const stateSchema = z.object({
  heapUsedBytes: z.number(),
  rssBytes: z.number(),
  externalBytes: z.number(),
  timers: z.number(),
  /** sockets, worker threads, requests of files: all that is not a timer */
  handles: z.number(),
  /** on the process itself */
  listeners: z.number(),
  /** that Node has given since the start, as for listeners that grow in number */
  warnings: z.number(),
});

/** What the server process holds now. */
export type ServerState = z.output<typeof stateSchema>;

/** What the server process has used since it was last asked to begin anew. */
export type ServerUsage = z.output<typeof usageSchema>;

export interface Probe {
  /** begins anew */
  reset(): Promise<void>;
  read(): Promise<ServerUsage>;
  state(): Promise<ServerState>;
  /** the same after collecting garbage, so that what is left is held by something */
  collect(): Promise<ServerState>;
}

/** A server under full load answers late, and still tells. */
const WITHIN_MS = 60_000;

/** @param socketPath where `probe.mjs`, loaded into the server, answers */
export function probeAt(socketPath: string): Probe {
  const get = async (path: string): Promise<unknown> => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ socketPath, path, agent: false, signal: AbortSignal.timeout(WITHIN_MS) }, resolve).on("error", reject).end();
    });
    return json(response);
  };
  return {
    reset: async () => void (await get("/reset")),
    read: async () => usageSchema.parse(await get("/read")),
    state: async () => stateSchema.parse(await get("/state")),
    collect: async () => stateSchema.parse(await get("/collect")),
  };
}
