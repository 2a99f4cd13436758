import { TEXTBOOK_MS } from "@/components/timing/axis-length";
import { percent } from "@/components/timing/bar-place";
import { axisFor, formatTick } from "@/lib/timing/axis";
import { barsOf } from "@/lib/timing/bars";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { AgentRow } from "@/lib/turns/types";
import { MODEL_FAULT_WORDS } from "./fault-words";
import { LaneRow } from "./lane-row";
import type { LaneTiming } from "./lane-timing";
import type { Scenario } from "./scenario";

interface LaneChartProps {
  timing: LaneTiming;
  /** how far the axis of both lanes reaches, ms; 0 before anything has run */
  axisMs: number;
  scenario: Pick<Scenario, "profile" | "waits" | "faults" | "modelFault">;
}

/** A tick further along the axis than this has no room for its label before the end. */
const ROOM_FOR_LABEL = 0.94;
/** The axis before the first race: what the textbook profile needs, one agent at a time. */
const EMPTY_AXIS_MS = SHOWN_AGENTS.length * TEXTBOOK_MS;

/** One lane's agents as bars from the common zero: waiting dotted, running solid, the critical path outlined. For the eye; the table says the same. */
export function LaneChart({ timing: { rows, nowMs, critical }, axisMs, scenario }: LaneChartProps) {
  const lengthMs = axisMs > 0 ? axisMs : EMPTY_AXIS_MS;
  const { ticksMs, stepMs } = ticksFor(lengthMs, scenario);
  const ticks = ticksMs.filter((tick) => tick <= lengthMs);
  const shown = rows.length > 0 ? rows : SHOWN_AGENTS.map(waitingRow);
  const bars = new Map(barsOf(shown, lengthMs, nowMs).map((bar) => [bar.name, bar]));
  return (
    <div aria-hidden="true" className="[--label:6.5rem] [--row:2rem] lg:[--label:11rem] lg:[--row:2.4rem]">
      <div className="relative ml-(--label) h-7 overflow-clip font-mono text-xs text-ink-3 lg:text-base">
        {ticks
          .filter((tick) => tick / lengthMs < ROOM_FOR_LABEL)
          .map((tick) => (
            <span key={tick} className="absolute whitespace-nowrap pl-1 max-sm:even:hidden" style={{ left: percent(tick / lengthMs) }}>
              {formatTick(tick, stepMs)} s
            </span>
          ))}
      </div>
      <div className="relative">
        <div className="absolute inset-y-0 left-(--label) right-0">
          {ticks.map((tick) => (
            <span key={tick} className="absolute inset-y-0 border-l border-dashed border-line" style={{ left: percent(tick / lengthMs) }} />
          ))}
        </div>
        <ul>
          {shown.map((row) => (
            <LaneRow
              key={row.name}
              row={row}
              bar={bars.get(row.name)}
              nowMs={nowMs}
              critical={critical.includes(row.name)}
              fault={scenario.faults.find(({ agent }) => agent === row.name)?.kind ?? (row.name === "medical" && scenario.modelFault !== null ? MODEL_FAULT_WORDS[scenario.modelFault].label.toLowerCase() : null)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

function ticksFor(lengthMs: number, { profile, waits }: LaneChartProps["scenario"]): { ticksMs: readonly number[]; stepMs: number } {
  if (profile !== "textbook" || Object.keys(waits).length > 0) return axisFor(lengthMs, 6);
  const steps = Math.ceil(lengthMs / TEXTBOOK_MS);
  return { ticksMs: Array.from({ length: steps + 1 }, (_, step) => step * TEXTBOOK_MS), stepMs: TEXTBOOK_MS };
}

function waitingRow(name: (typeof SHOWN_AGENTS)[number]): AgentRow {
  return { name, needs: [], status: "waiting", startMs: null, endMs: null, simulatedMs: 0, found: null };
}
