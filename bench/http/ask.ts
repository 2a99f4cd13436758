import type { LatencyProfile } from "../../lib/turns/types.ts";
import type { Mode } from "../../lib/graph/types.ts";
import { TurnReader } from "../flight/turn-reader.ts";
import type { TurnSeen } from "../flight/turn-reader.ts";
import { callAction } from "./call-action.ts";
import type { ActionCall } from "./call-action.ts";
import type { Connection } from "./connection.ts";

export interface Question {
  text: string;
  mode: Mode;
  profile: LatencyProfile;
}

/** answered: whole, with its end. failed: the server said why not. lost: neither, up to the time limit. */
export type Verdict = "answered" | "failed" | "lost";

/** One turn as its patient had it; ms from the moment the request was sent. */
export interface Asked {
  verdict: Verdict;
  turnId: string | null;
  /** why it was not answered; null when it was */
  reason: string | null;
  firstEventMs: number | null;
  firstTextMs: number | null;
  /** to the turn's own end */
  wallMs: number | null;
  bytes: number;
  /** checks that could not be made */
  gaps: number;
}

/** Longer than any turn may take, its time in the queue included; a turn that is not answered by then is lost. */
export const LOST_AFTER_MS = 900_000;

/** Calls an action that answers with a turn's stream, and reads it to its end. Never throws: a crowd counts its losses. */
export async function ask(connection: Connection, call: Omit<ActionCall, "signal">, lostAfterMs = LOST_AFTER_MS): Promise<Asked> {
  const sentMs = performance.now();
  const reader = new TurnReader(() => performance.now() - sentMs);
  let broken: string | null = null;
  try {
    const response = await callAction(connection, { ...call, signal: AbortSignal.timeout(lostAfterMs) });
    if (response.statusCode !== 200) broken = `HTTP ${response.statusCode ?? 0}`;
    for await (const piece of response) if (broken === null) reader.push(Buffer.from(piece as Uint8Array));
  } catch (error) {
    broken = error instanceof Error ? error.message || error.name : String(error);
  }
  return judge(reader.seen, broken);
}

export function judge({ turnId, status, firstEventMs, firstTextMs, endMs, problem, bytes, gaps }: TurnSeen, broken: string | null): Asked {
  const seen = { turnId, firstEventMs, firstTextMs, wallMs: endMs, bytes, gaps };
  if (status === "done" && endMs !== null && firstTextMs !== null) return { ...seen, verdict: "answered", reason: null };
  const toldSo = problem !== null || (status !== null && status !== "running");
  return { ...seen, verdict: toldSo ? "failed" : "lost", reason: problem ?? broken ?? (toldSo ? `the turn ended as ${String(status)}` : "the stream ended before the turn") };
}
