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

/** What the server process has used since it was last asked to begin anew. */
export type ServerUsage = z.output<typeof usageSchema>;

export interface Probe {
  /** begins anew */
  reset(): Promise<void>;
  read(): Promise<ServerUsage>;
}

/** A server under full load answers late, and still tells. */
const WITHIN_MS = 60_000;

/** @param socketPath where `probe.mjs`, loaded into the server, answers */
export function probeAt(socketPath: string): Probe {
  const get = async (path: string): Promise<ServerUsage> => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ socketPath, path, agent: false, signal: AbortSignal.timeout(WITHIN_MS) }, resolve).on("error", reject).end();
    });
    return usageSchema.parse(await json(response));
  };
  return { reset: async () => void (await get("/reset")), read: () => get("/read") };
}
