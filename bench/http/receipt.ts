import { json } from "node:stream/consumers";
import { z } from "zod";
import { Problem } from "../../scripts/lib/problem.ts";
import type { Connection } from "./connection.ts";

/** The parts of `/api/turns/{id}` that are used here; see CONTRACT. */
const receiptSchema = z.object({
  id: z.string(),
  mode: z.enum(["sequential", "concurrent"]),
  profile: z.string(),
  status: z.string(),
  firstEventMs: z.number().nullable(),
  firstTextMs: z.number().nullable(),
  agentsMs: z.number(),
  wallMs: z.number(),
  sumMs: z.number(),
  criticalPathMs: z.number(),
  criticalPath: z.array(z.string()),
  peakInFlight: z.number(),
  agents: z.array(z.object({ name: z.string(), status: z.string(), startMs: z.number().nullable(), endMs: z.number().nullable(), simulatedMs: z.number() })),
  outputDigest: z.string().nullable(),
});

export type TurnReceipt = z.output<typeof receiptSchema>;

const WITHIN_MS = 20_000;

/** A turn's receipt, as the server measured it. @throws Problem when there is none */
export async function fetchReceipt(connection: Connection, turnId: string, cookie: string): Promise<TurnReceipt> {
  const response = await connection.request({ path: `/api/turns/${turnId}`, headers: { Cookie: cookie }, signal: AbortSignal.timeout(WITHIN_MS) });
  const receipt = receiptSchema.safeParse(await json(response));
  if (receipt.success) return receipt.data;
  throw new Problem("bench_receipt", `The server gave no receipt for a turn that it answered (HTTP ${response.statusCode ?? 0}).`);
}
