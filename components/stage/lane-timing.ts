import { isShown } from "@/components/chat/agent-words";
import { axisLength } from "@/components/timing/axis-length";
import { turnTiming } from "@/components/timing/turn-timing";
import type { TurnTiming } from "@/components/timing/turn-timing";
import { figuresOf } from "@/lib/timing/figures";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { AgentName, AgentRow, TurnMetrics } from "@/lib/turns/types";

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

export function laneTiming({ turn, agents }: TurnView, nowMs: number): LaneTiming {
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
export function latestMs({ agents }: TurnView): number {
  return Math.max(0, ...agents.map(({ startMs, endMs }) => endMs ?? startMs ?? 0));
}

/** The one axis of both lanes, ms: as long as the longer one needs. */
export function sharedAxisMs(lanes: readonly { view: TurnView; nowMs: number }[]): number {
  const timings = lanes.flatMap(({ view, nowMs }) => {
    const timing = turnTiming(view, "");
    return timing === null ? [] : [{ timing, nowMs }];
  });
  const lengthOf = (timing: TurnTiming, nowMs: number) => (timing.rows.length === 0 ? 0 : axisLength(timing, null, nowMs));
  return Math.max(0, ...timings.map(({ timing, nowMs }) => lengthOf(timing, nowMs)));
}
