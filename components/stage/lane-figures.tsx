import { formatSeconds, formatSpeedup } from "@/lib/timing/format";
import type { Mode } from "@/lib/graph/types";
import type { LaneTiming } from "./lane-timing";

interface LaneFiguresProps {
  mode: Mode;
  timing: LaneTiming;
}

interface Figure {
  metric: string;
  label: string;
  value: number | null;
  shown: string;
}

const MEANS: Readonly<Record<Mode, string>> = {
  sequential: "one agent at a time",
  concurrent: "each starts when its needs are met",
};

/** A lane's time, large enough for the last row, and the figures behind it. */
export function LaneFigures({ mode, timing: { agentsMs, metrics } }: LaneFiguresProps) {
  const [figure, unit] = agentsMs === null ? ["–", ""] : formatSeconds(agentsMs).split(" ");
  return (
    <div>
      <p data-metric="agents-ms" data-value={metrics?.agentsMs} className="whitespace-nowrap font-mono text-6xl font-bold leading-none tracking-[-0.04em] lg:text-[5.5rem]">
        <span className={mode === "concurrent" ? "text-brand" : undefined}>{figure}</span>
        <span className="pl-2 text-3xl tracking-normal">{unit}</span>
      </p>
      <p className="mt-1.5 text-base text-ink-2 lg:text-xl">{MEANS[mode]}</p>
      <dl className="mt-1.5 text-[0.9375rem] lg:text-base">
        {figuresOf(mode, metrics).map(({ metric, label, value, shown }) => (
          <div key={metric} className="flex items-baseline justify-between gap-3 border-b border-line py-0.5">
            <dt className="text-ink-2">{label}</dt>
            <dd data-metric={metric} data-value={value ?? undefined} className="font-mono">
              {shown}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function figuresOf(mode: Mode, metrics: LaneTiming["metrics"]): Figure[] {
  const duration = (metric: string, label: string, ms: number | undefined): Figure => ({
    metric,
    label,
    value: ms ?? null,
    shown: ms === undefined ? "–" : formatSeconds(ms),
  });
  const ratio = metrics !== null && metrics.agentsMs > 0 ? metrics.sumMs / metrics.agentsMs : null;
  return [
    duration("sum-ms", "Sum of all agents", metrics?.sumMs),
    duration("critical-path-ms", "Critical path", metrics?.criticalPathMs),
    duration("bound-ms", mode === "sequential" ? "Cannot beat its sum" : "Cannot beat its path", mode === "sequential" ? metrics?.sumMs : metrics?.criticalPathMs),
    duration("wall-ms", "Whole answer", metrics?.wallMs),
    { metric: "speedup", label: "Sum ÷ time", value: ratio, shown: metrics === null ? "–" : (formatSpeedup(metrics.sumMs, metrics.agentsMs) ?? "–") },
  ];
}
