import { axisFor, formatTick } from "@/lib/timing/axis";
import type { Axis } from "@/lib/timing/axis";
import { barsOf } from "@/lib/timing/bars";
import type { AgentName, AgentRow } from "@/lib/turns/types";
import { NeedLines } from "./need-lines";
import { WaterfallRow } from "./waterfall-row";
import { percent } from "./bar-place";

interface WaterfallProps {
  rows: readonly AgentRow[];
  /** how far the axis must reach, ms */
  lengthMs: number;
  nowMs: number;
  critical: readonly AgentName[];
  /** ms between the lines of the axis where the profile gives one; otherwise a round number that fits */
  stepMs: number | null;
}

/** A tick further along the axis than this has no room for its label before the end. */
const ROOM_FOR_LABEL = 0.9;

/**
 * The turn as bars from a common zero: waiting dotted, running solid, the critical path outlined. For the eye; the
 * table holds the same for everybody else.
 */
export function Waterfall({ rows, lengthMs, nowMs, critical, stepMs }: WaterfallProps) {
  const axis = stepMs === null ? axisFor(lengthMs, 4) : evenAxis(lengthMs, stepMs);
  // The bars end where the axis ends; the last tick only labels it.
  const endMs = Math.max(lengthMs, axis.endMs - axis.stepMs);
  const bars = barsOf(rows, endMs, nowMs);
  const ticks = axis.ticksMs.filter((tick) => tick <= endMs);
  return (
    <div aria-hidden="true" className="[--label:5.75rem] [--row:2.125rem] @min-[34rem]:[--label:10rem] @min-[34rem]:[--row:3.5rem]">
      <div className="relative ml-(--label) h-6 font-mono text-xs text-ink-3 @min-[34rem]:h-9 @min-[34rem]:text-lg">
        {ticks.filter((tick) => tick / endMs < ROOM_FOR_LABEL).map((tick) => (
          <span key={tick} className="absolute whitespace-nowrap pl-1" style={{ left: percent(tick / endMs) }}>
            {formatTick(tick, axis.stepMs)} s
          </span>
        ))}
      </div>
      <div className="relative">
        <div className="absolute inset-y-0 left-(--label) right-0">
          {ticks.map((tick) => (
            <span key={tick} className="absolute inset-y-0 border-l border-dashed border-line" style={{ left: percent(tick / endMs) }} />
          ))}
          <NeedLines rows={rows} endMs={endMs} />
        </div>
        <ul>
          {bars.map((bar, index) => {
            const row = rows[index];
            return row === undefined ? null : <WaterfallRow key={bar.name} bar={bar} row={row} nowMs={nowMs} critical={critical.includes(bar.name)} />;
          })}
        </ul>
      </div>
    </div>
  );
}

function evenAxis(lengthMs: number, stepMs: number): Axis {
  const steps = Math.ceil(lengthMs / stepMs);
  return { endMs: steps * stepMs, ticksMs: Array.from({ length: steps + 1 }, (_, step) => step * stepMs), stepMs };
}
