import { figuresOf } from "./figures";
import type { TimedAgent } from "./types";

export type ReceiptStatus = "running" | "done" | "stopped" | "failed" | "interrupted";

/** What a receipt says about its turn, apart from times. */
export interface ReceiptHead {
  id: string;
  chatId: string;
  mode: "sequential" | "concurrent";
  /** latency profile */
  profile: string;
  /** "embedded" or the model's name */
  model: string;
  status: ReceiptStatus;
  /** ISO 8601, UTC */
  startedAt: string;
  /** of the app and what it runs on, by name: `{ gather: "0.1.0", node: "24.21.0" }` */
  versions: Readonly<Record<string, string>>;
  /** SHA-256 over what the agents found; null while the turn is running or when it was cut short */
  outputDigest: string | null;
  /** digest of each agent's own finding, to name which differed */
  agentDigests: Readonly<Record<string, string>>;
  /** what a presenter had set about the turn: seed, waits, injected faults; absent from every other turn */
  staging?: object;
}

/** Measured by the turn itself, ms since turn start; null when it never came to it. */
export interface TurnTimes {
  firstEventMs: number | null;
  firstTextMs: number | null;
  wallMs: number | null;
}

/** The proof of one turn, as `/api/turns/{id}` gives it: see CONTRACT. All times in ms, to the microsecond. */
export interface Receipt extends ReceiptHead, TurnTimes {
  agentsMs: number;
  sumMs: number;
  criticalPathMs: number;
  criticalPath: readonly string[];
  peakInFlight: number;
  agents: readonly TimedAgent[];
}

/**
 * Puts a receipt together. Its figures are computed from the very rows that it shows, so anybody can compute
 * them again.
 *
 * @param rows one for each agent of the turn, in declared order; more than the row's own fields is left out
 */
export function buildReceipt(head: ReceiptHead, times: TurnTimes, rows: readonly TimedAgent[]): Receipt {
  const agents = rows.map(({ name, needs, status, startMs, endMs, simulatedMs }) => ({
    name,
    needs,
    status,
    startMs: toMicroseconds(startMs),
    endMs: toMicroseconds(endMs),
    simulatedMs,
  }));
  const { agentsMs, sumMs, criticalPathMs, criticalPath, peakInFlight } = figuresOf(agents);
  const { id, chatId, mode, profile, model, status, startedAt, versions, outputDigest, agentDigests, staging } = head;
  return {
    id,
    chatId,
    mode,
    profile,
    model,
    status,
    startedAt,
    firstEventMs: toMicroseconds(times.firstEventMs),
    firstTextMs: toMicroseconds(times.firstTextMs),
    agentsMs: toMicroseconds(agentsMs),
    wallMs: toMicroseconds(times.wallMs),
    sumMs: toMicroseconds(sumMs),
    criticalPathMs: toMicroseconds(criticalPathMs),
    criticalPath,
    peakInFlight,
    agents,
    outputDigest,
    agentDigests,
    versions,
    ...(staging !== undefined && { staging }),
  };
}

function toMicroseconds<Ms extends number | null>(ms: Ms): Ms extends null ? null : number;
function toMicroseconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms * 1000) / 1000;
}
