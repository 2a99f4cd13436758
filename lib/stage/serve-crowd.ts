import type { CrowdOrder, ServedPatient } from "./crowd-types";

/** One patient from sending to the end of their turn. Never rejects: what goes wrong is its status. */
export type ServePatient = (index: number, signal: AbortSignal) => Promise<Pick<ServedPatient, "status" | "gap">>;

export interface Crowd {
  patients: number;
  order: CrowdOrder;
  /** the most that are served at one moment; the others wait at the door, and their waiting counts */
  mostInFlight: number;
  serve: ServePatient;
  signal: AbortSignal;
  /** ms, monotonic */
  now: () => number;
  onChange: (change: { inFlight: number; served: ServedPatient | null }) => void;
}

/**
 * Serves a crowd. At once means that all have come at the start: each one's time counts from then, also while they
 * wait at the door. One by one, each one's time counts from when the one before was done. Once the signal is aborted
 * nobody else is let in.
 */
export async function serveCrowd({ patients, order, mostInFlight, serve, signal, now, onChange }: Crowd): Promise<void> {
  const startedAt = now();
  let next = 0;
  let inFlight = 0;
  const counter = async () => {
    while (next < patients && !signal.aborted) {
      const index = next;
      next += 1;
      inFlight += 1;
      const startMs = order === "at-once" ? 0 : now() - startedAt;
      onChange({ inFlight, served: null });
      const outcome = await serve(index, signal);
      inFlight -= 1;
      onChange({ inFlight, served: { index, startMs, endMs: now() - startedAt, ...outcome } });
    }
  };
  const counters = order === "one-by-one" ? 1 : Math.min(mostInFlight, patients);
  await Promise.all(Array.from({ length: counters }, counter));
}
