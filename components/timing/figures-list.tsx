import { memo } from "react";
import { formatOverhead, formatSeconds, formatSpeedup } from "@/lib/timing/format";
import { agentWords } from "@/components/chat/agent-words";
import type { Mode } from "@/lib/graph/types";
import type { TurnMetrics, TurnStatus } from "@/lib/turns/types";
import type { Comparison } from "./compare-turns";

interface FiguresListProps {
  metrics: TurnMetrics | null;
  comparison: Comparison | null;
  mode: Mode;
  status: TurnStatus;
}

interface FigureRow {
  metric?: string;
  label: string;
  value: number | null;
  shown: string;
}

/** The measured figures; what is not known yet is a dash. */
export const FiguresList = memo(function FiguresList({ metrics, comparison, mode, status }: FiguresListProps) {
  return (
    <dl className="text-[0.9375rem] @min-[34rem]:text-xl">
      {figureRows({ metrics, comparison, mode, status }).map(({ metric, label, value, shown }) => (
        <div key={label} className="flex items-baseline justify-between gap-3 border-b border-line py-1 @min-[34rem]:py-1.5">
          <dt>{label}</dt>
          <dd data-metric={metric} data-value={value ?? undefined} className="text-right font-mono">
            {shown}
          </dd>
        </div>
      ))}
    </dl>
  );
});

function figureRows({ metrics, comparison, mode, status }: FiguresListProps): FigureRow[] {
  const duration = (metric: string, label: string, ms: number | undefined): FigureRow => ({
    metric,
    label,
    value: ms ?? null,
    shown: ms === undefined ? "–" : formatSeconds(ms),
  });
  const rows = [
    duration("agents-ms", "Agents, start to end", metrics?.agentsMs),
    duration("sum-ms", "Sum of all agents", metrics?.sumMs),
    duration("critical-path-ms", "Critical path (outlined)", metrics?.criticalPathMs),
    duration("wall-ms", "Whole answer", metrics?.wallMs),
    speedupRow(status === "done" ? metrics : null, comparison),
  ];
  if (metrics !== null) {
    const leastMs = mode === "sequential" ? metrics.sumMs : metrics.criticalPathMs;
    rows.push({ label: "Overhead of Gather", value: null, shown: formatOverhead(metrics.agentsMs - leastMs) });
    rows.push({ label: "Most at once", value: null, shown: String(metrics.peakInFlight) });
  }
  if (comparison !== null) rows.push({ label: "Same findings in both modes", value: null, shown: findings(comparison) });
  return rows;
}

function speedupRow(metrics: TurnMetrics | null, comparison: Comparison | null): FigureRow {
  if (comparison !== null && comparison.speedup !== null) {
    return { metric: "speedup", label: "Speedup, measured", value: comparison.speedup, shown: formatSpeedup(comparison.sequential.agentsMs, comparison.concurrent.agentsMs) ?? "–" };
  }
  const estimate = metrics !== null && metrics.agentsMs > 0 ? metrics.sumMs / metrics.agentsMs : null;
  return { metric: "speedup", label: "Speedup, estimate", value: estimate, shown: metrics === null ? "–" : (formatSpeedup(metrics.sumMs, metrics.agentsMs) ?? "–") };
}

function findings({ sameFindings, differing, sequential }: Comparison): string {
  if (sameFindings) return `yes, ${sequential.outputDigest.slice(0, 4)}…${sequential.outputDigest.slice(-2)}`;
  const names = differing.map((name) => agentWords(name).name);
  return names.length === 0 ? "no" : `no: ${names.join(", ")}`;
}
