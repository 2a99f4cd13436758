import { axisFor, formatTick } from "@/lib/timing/axis";
import type { CrowdView } from "./fold-crowd";

const HUES = { done: "var(--medical)", failed: "var(--emergency)", stopped: "var(--line-strong)" } as const;

/** One thin bar a patient, in the order in which they came, over one axis. For the eye; the table says the same. */
export function CrowdChart({ view: { patients, served, elapsedMs, allPatientsMs } }: { view: CrowdView }) {
  const lastMs = Math.max(elapsedMs, ...served.map(({ endMs }) => endMs));
  const axis = axisFor(lastMs, 6);
  const lengthMs = allPatientsMs === null ? axis.endMs : Math.max(lastMs, 1);
  return (
    <div aria-hidden="true">
      <div className="relative h-7 font-mono text-xs text-ink-3 lg:text-base">
        {axis.ticksMs
          .filter((tick) => tick / lengthMs < 0.94)
          .map((tick) => (
            <span key={tick} className="absolute whitespace-nowrap border-l border-dashed border-line pl-1" style={{ left: `${(tick / lengthMs) * 100}%` }}>
              {formatTick(tick, axis.stepMs)} s
            </span>
          ))}
      </div>
      <svg viewBox={`0 0 ${lengthMs} ${Math.max(patients, 1)}`} preserveAspectRatio="none" className="h-72 w-full border-l border-line-strong bg-sunken lg:h-96">
        {served.map(({ index, startMs, endMs, status }) => (
          <rect key={index} x={startMs} y={index + 0.1} width={Math.max(endMs - startMs, lengthMs / 1000)} height={0.8} fill={HUES[status]} />
        ))}
      </svg>
    </div>
  );
}
