import type { GatherChunk, TurnCursor } from "@/lib/turns/ui-message";
import type { TurnStream } from "../actions-interface";
import { readChunks } from "./read-chunks";
import { CONNECTION_LOST, NOT_SENT, PAGE_OUTDATED, RESTARTING, TurnProblem } from "./turn-problem";

/** How long to wait before each further try, ms. A message that may not have arrived is given back sooner. */
export const OPEN_DELAYS_MS = [300, 700, 1_500, 3_000];
/** A server that restarts says so, and is back, or another one is, within seconds. */
export const RESTART_DELAYS_MS = [500, 1_000, 2_000, 3_000, 4_000, 5_000];
export const FOLLOW_DELAYS_MS = [250, 500, 1_000, 2_000, 3_000, ...Array<number>(40).fill(4_000)];
/** The longest silence of a healthy turn: an agent's own deadline is shorter. */
const STALL_MS = 45_000;

export interface ResumableTurn {
  /** begins the turn, or finds it again: the same request twice must be the same turn */
  open: () => Promise<TurnStream>;
  follow: (cursor: { turnId: string; afterSeq: number }) => Promise<TurnStream>;
  signal: AbortSignal;
  /** resolves after `ms`, or sooner when there is reason to believe that the network is back */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  onConnection: (connection: "open" | "reconnecting") => void;
  stallMs?: number;
}

/**
 * The chunks of one turn up to its end, over as many connections as it takes. What arrives is held until the
 * cursor behind it confirms it, and a new connection starts at the last cursor: no gap, nothing twice.
 * Ends early, without a word, once the signal is aborted.
 *
 * @throws TurnProblem when the server refuses or cannot be reached; one that is restarting is asked again first
 */
export async function* resumableTurn({ open, follow, signal, wait, onConnection, stallMs = STALL_MS }: ResumableTurn): AsyncGenerator<GatherChunk> {
  let cursor: TurnCursor | null = null;
  let failures = 0;
  let refused: TurnProblem | null = null;
  while (!signal.aborted) {
    let held: GatherChunk[] = [];
    let ended = false;
    try {
      const stream: TurnStream = await (cursor === null ? open() : follow({ turnId: cursor.turnId, afterSeq: cursor.seq }));
      for await (const chunk of readChunks(stream, stallMs, signal)) {
        if (chunk.type === "data-problem") throw new TurnProblem(chunk.data, cursor !== null);
        held.push(chunk);
        ended ||= isEnd(chunk);
        if (chunk.type !== "data-cursor") continue;
        cursor = chunk.data;
        failures = 0;
        onConnection("open");
        yield* held;
        held = [];
        if (ended) return;
      }
    } catch (error) {
      if (error instanceof TurnProblem && error.problem.code !== RESTARTING) throw error;
      if (error instanceof TurnProblem) refused = error;
      // Next's own error for an action that the server does not have.
      if (error instanceof Error && error.name === "UnrecognizedActionError") throw new TurnProblem(PAGE_OUTDATED, cursor !== null);
      // Anything else is the way to the server, which is tried again below.
    }
    const delays: readonly number[] = cursor !== null ? FOLLOW_DELAYS_MS : refused !== null ? RESTART_DELAYS_MS : OPEN_DELAYS_MS;
    const delayMs = delays[failures];
    if (signal.aborted) return;
    if (delayMs === undefined && refused !== null) throw refused;
    if (delayMs === undefined) throw cursor === null ? new TurnProblem(NOT_SENT, false) : new TurnProblem(CONNECTION_LOST, true);
    failures += 1;
    onConnection("reconnecting");
    await wait(delayMs, signal);
  }
}

function isEnd(chunk: GatherChunk): boolean {
  return chunk.type === "data-turn" && chunk.data.status !== "running";
}
