import { useEffect, useState } from "react";

interface TurnClock {
  turnId: string | null;
  running: boolean;
  /** ISO 8601, by the server's clock */
  startedAt: string;
  /** the newest moment that the turn's log has told of, ms since turn start */
  latestMs: number;
}

/** More than this between two clocks, or two events, is rather a wrong clock. */
const LONGEST_GAP_MS = 120_000;

/**
 * ms since turn start while it runs, for bars that grow: set right by every event that arrives, run on by the
 * browser's clock between them. Afterwards the last moment told of. Draws frames only while the turn runs.
 */
export function useTurnClock({ turnId, running, startedAt, latestMs }: TurnClock): number {
  // A turn that was already running when this was first shown: its events come all at once and tell no time.
  const [foundRunning] = useState(running ? turnId : null);
  const [nowMs, setNowMs] = useState(latestMs);
  useEffect(() => {
    if (!running) return;
    const sinceStart = Date.now() - Date.parse(startedAt);
    const behind = sinceStart - latestMs;
    const trustClock = turnId === foundRunning && behind >= 0 && behind < LONGEST_GAP_MS;
    const zero = performance.now() - (trustClock ? sinceStart : latestMs);
    let frame = requestAnimationFrame(function draw() {
      setNowMs(performance.now() - zero);
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [turnId, running, startedAt, latestMs, foundRunning]);
  return running ? Math.max(nowMs, latestMs) : latestMs;
}
