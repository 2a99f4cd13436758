import "server-only";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ServerLoad } from "./crowd-types";

const RESOLUTION_MS = 10;
const NS_PER_MS = 1e6;
const BYTES_PER_MB = 1024 ** 2;

/** Watches this process: how late its event loop is, beyond the timer's own step, and how much memory it holds. */
export function watchServer(): { look: () => ServerLoad; dispose: () => void } {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const late = (ns: number) => (Number.isFinite(ns) ? Math.max(0, ns / NS_PER_MS - RESOLUTION_MS) : 0);
  return {
    look() {
      const loopDelayMs = { median: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: delay.count === 0 ? 0 : late(delay.max) };
      delay.reset();
      return { loopDelayMs, memoryMb: process.memoryUsage.rss() / BYTES_PER_MB };
    },
    dispose: () => delay.disable(),
  };
}
