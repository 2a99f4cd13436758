import { formatSeconds, formatSpeedup } from "@/lib/timing/format";
import type { Comparison } from "./compare-turns";
import type { TurnTiming } from "./turn-timing";

interface SpeedFigureProps {
  timing: TurnTiming;
  comparison: Comparison | null;
  /** ms since turn start */
  nowMs: number;
}

interface Figure {
  figure: string;
  means: string;
}

/** The one large figure, with the sentence that says what it means and how it was obtained. */
export function SpeedFigure(props: SpeedFigureProps) {
  const { figure, means } = figureOf(props);
  return (
    <p className="flex flex-wrap items-end gap-x-4 gap-y-1">
      <span className="font-mono text-5xl font-bold leading-none tracking-[-0.04em] @min-[34rem]:text-8xl">
        {figure.replace(" s", "")}
        {figure.endsWith(" s") && <span className="pl-2 text-2xl tracking-normal @min-[34rem]:text-5xl">s</span>}
      </span>
      <span className="min-w-44 flex-1 text-[0.9375rem] leading-snug text-ink-2 @min-[34rem]:text-xl">{means}</span>
    </p>
  );
}

function figureOf({ timing: { turn, rows, metrics }, comparison, nowMs }: SpeedFigureProps): Figure {
  if (turn.status === "running") {
    const ended = rows.filter(({ endMs }) => endMs !== null).length;
    const lastEnd = Math.max(0, ...rows.map(({ endMs }) => endMs ?? 0));
    const running = ended < rows.length;
    return { figure: formatSeconds(running ? nowMs : lastEnd), means: running ? `so far: ${ended} of ${rows.length} checks have ended` : "for the checks; the answer is being written" };
  }
  if (comparison !== null) {
    const { sequential, concurrent } = comparison;
    return {
      figure: formatSpeedup(sequential.agentsMs, concurrent.agentsMs) ?? "1×",
      means: `measured: ${formatSeconds(sequential.agentsMs)} one by one, ${formatSeconds(concurrent.agentsMs)} together`,
    };
  }
  if (metrics === null || turn.status !== "done") return { figure: formatSeconds(metrics?.agentsMs ?? nowMs), means: turn.status === "stopped" ? "until it was stopped" : "until it ended early" };
  if (turn.mode === "sequential") return { figure: formatSeconds(metrics.agentsMs), means: "measured, one by one. Ask again in concurrent mode to see the difference." };
  const speedup = formatSpeedup(metrics.sumMs, metrics.agentsMs);
  if (speedup === null) return { figure: formatSeconds(metrics.agentsMs), means: "measured, together. Too short for a comparison: choose a latency profile with waits." };
  return { figure: speedup, means: `estimate: the checks add up to ${formatSeconds(metrics.sumMs)} and took ${formatSeconds(metrics.agentsMs)} together` };
}
