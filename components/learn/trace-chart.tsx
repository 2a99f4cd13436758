import clsx from "clsx";
import { across, percent } from "@/components/timing/bar-place";
import { formatTick, type Axis } from "@/lib/timing/axis";
import type { ExperimentTrace, Span } from "@/lib/learn/types";
import { laneLook } from "./lanes";

/** Whoever is held up for longer than this shows as a gap, ms. */
const NOTED_MS = 20;

/** An experiment as bars from a common zero. For the eye; the table holds the same for everybody else. */
export function TraceChart({ trace, axis }: { trace: ExperimentTrace; axis: Axis }) {
  const place = (ms: number) => Math.min(1, ms / axis.endMs);
  const dense = trace.lanes.length > 6;
  return (
    <div aria-hidden="true" className="[--label:6.75rem]">
      <div className="relative ml-(--label) h-6 font-mono text-xs text-ink-3">
        {axis.ticksMs.filter((tick) => place(tick) < 0.92).map((tick) => (
          <span key={tick} className="absolute whitespace-nowrap pl-1" style={{ left: percent(place(tick)) }}>
            {formatTick(tick, axis.stepMs)} s
          </span>
        ))}
      </div>
      <div className="relative">
        <div className="absolute inset-y-0 left-(--label) right-0">
          {axis.ticksMs.map((tick) => (
            <span key={tick} className="absolute inset-y-0 border-l border-dashed border-line" style={{ left: percent(place(tick)) }} />
          ))}
          <span className="absolute inset-y-0 z-10 border-l-2 border-ink" style={{ left: percent(place(trace.outcome.atMs)) }} />
        </div>
        <ul>
          {trace.lanes.map((lane) => (
            <li key={lane} className={clsx("grid grid-cols-[var(--label)_minmax(0,1fr)] items-center", dense ? "h-6 text-sm" : "h-8.5 text-[0.9375rem]")}>
              <span className="truncate pr-2">{laneLook(lane).name}</span>
              <span className={clsx("relative", dense ? "h-3.5" : "h-5")}>
                {trace.spans.filter((span) => span.lane === lane).map((span) => (
                  <SpanBar key={`${span.kind}${span.startMs}`} span={span} from={place(span.startMs)} to={place(span.endMs)} />
                ))}
              </span>
            </li>
          ))}
          <li className="grid h-8 grid-cols-[var(--label)_minmax(0,1fr)] items-center text-[0.9375rem] text-ink-2">
            <span className="truncate pr-2">Everyone else</span>
            <span className="relative h-4">
              {trace.beats.map(({ atMs, lateMs }) =>
                lateMs >= NOTED_MS ? (
                  <span key={atMs} className="absolute inset-y-0 rounded-sm border-2 border-emergency" style={across({ from: place(atMs - lateMs), to: place(atMs) })} />
                ) : (
                  <span key={atMs} className="absolute inset-y-1 w-px bg-ink-3" style={{ left: percent(place(atMs)) }} />
                ),
              )}
            </span>
          </li>
        </ul>
      </div>
    </div>
  );
}

function SpanBar({ span: { lane, kind, outcome }, from, to }: { span: Span; from: number; to: number }) {
  const { hue } = laneLook(lane);
  if (kind === "queued") return <span className="absolute top-1/2 border-t-2 border-dotted border-line-strong" style={across({ from, to })} />;
  const done = outcome === "done";
  const colour = kind === "compute" ? "var(--ink)" : hue;
  return (
    <span
      className={clsx("absolute inset-y-0 min-w-0.75 rounded-md forced-color-adjust-none", !done && "border-2 border-dashed", kind === "thread" && "outline-2 -outline-offset-4 outline-on-agent")}
      style={{ ...across({ from, to }), background: done ? colour : "transparent", borderColor: outcome === "failed" ? "var(--emergency)" : colour }}
    />
  );
}
