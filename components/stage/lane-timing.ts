import { isShown } from "@/components/chat/agent-words";
import { doubledUntil } from "@/components/timing/axis-length";
import { figuresOf } from "@/lib/timing/figures";
import type { AgentName, AgentRow, TurnMetrics } from "@/lib/turns/types";
import type { LaneView } from "./lane-view";

/** What one lane shows at one moment. */
export interface LaneTiming {
  /** the six that are shown */
  rows: readonly AgentRow[];
  /** null until the turn has ended */
  metrics: TurnMetrics | null;
  running: boolean;
  nowMs: number;
  /** first agent start to last agent end, and to now while agents run; null before any has started */
  agentsMs: number | null;
  critical: readonly AgentName[];
}

export function laneTiming({ turn, agents }: LaneView, nowMs: number): LaneTiming {
  const running = turn?.status === "running";
  const begun = agents.some(({ startMs }) => startMs !== null);
  const metrics = turn?.metrics ?? null;
  return {
    rows: agents.filter(({ name }) => isShown(name)),
    metrics,
    running,
    nowMs,
    agentsMs: metrics?.agentsMs ?? (begun ? figuresOf(agents, running ? nowMs : undefined).agentsMs : null),
    critical: metrics?.criticalPath ?? [],
  };
}

/** The newest moment that a turn's log has told of, ms since turn start. */
export function latestMs({ agents }: LaneView): number {
  return Math.max(0, ...agents.map(({ startMs, endMs }) => endMs ?? startMs ?? 0));
}

/**
 * The one axis of both lanes, ms: as long as the longer one needs, and while one runs as long as it is expected to.
 * @param expectedMs what the longest lane on show should take; 0 when nobody knows
 */
export function sharedAxisMs(lanes: readonly { view: LaneView; nowMs: number }[], expectedMs: number): number {
  const shownEnds = lanes.flatMap(({ view }) => view.agents.filter(({ name }) => isShown(name)).map(({ endMs }) => endMs ?? 0));
  const running = lanes.filter(({ view }) => view.turn?.status === "running");
  if (running.length === 0) return Math.max(0, ...shownEnds);
  const latest = Math.max(...running.map(({ nowMs }) => nowMs));
  return Math.max(...shownEnds, latest, expectedMs > 0 ? expectedMs : doubledUntil(latest));
}
