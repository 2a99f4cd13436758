import clsx from "clsx";
import type { CSSProperties } from "react";
import { agentWords } from "@/components/chat/agent-words";
import { across, percent } from "@/components/timing/bar-place";
import type { Bar, Stretch } from "@/lib/timing/bars";
import { formatHundredths } from "@/lib/timing/format";
import type { AgentName, AgentRow, AgentStatus } from "@/lib/turns/types";

interface LaneRowProps {
  row: AgentRow;
  bar: Bar<AgentName> | undefined;
  nowMs: number;
  critical: boolean;
  /** what was made to go wrong with it */
  fault: string | null;
}

/** A bar shorter than this part of the axis has its figure beside it. */
const ROOM_FOR_FIGURE = 0.13;

const ENDED_BADLY: Readonly<Partial<Record<AgentStatus, string>>> = {
  failed: "failed",
  timed_out: "gave up",
  cancelled: "cancelled",
  skipped: "left out",
};

export function LaneRow({ row, bar, nowMs, critical, fault }: LaneRowProps) {
  const { name, hue } = agentWords(row.name);
  return (
    <li
      data-agent={row.name}
      data-status={row.status}
      data-start-ms={row.startMs ?? ""}
      data-end-ms={row.endMs ?? ""}
      className="grid h-(--row) grid-cols-[var(--label)_minmax(0,1fr)] items-center"
    >
      <span className="flex min-w-0 flex-col items-start pr-2 leading-none lg:flex-row lg:items-baseline lg:gap-1.5">
        <span className="max-w-full truncate text-[0.9375rem] lg:text-xl">{name}</span>
        {fault !== null && <span className="whitespace-nowrap rounded border border-urgent px-1 text-xs text-urgent lg:text-sm">{fault}</span>}
      </span>
      <span className="relative h-5 lg:h-7">
        {bar !== undefined && bar.waiting !== null && <span className="absolute top-1/2 border-t-2 border-dotted border-line-strong" style={across(bar.waiting)} />}
        {bar !== undefined && bar.running !== null && <RunningBar row={row} stretch={bar.running} nowMs={nowMs} critical={critical} hue={hue} />}
      </span>
    </li>
  );
}

interface RunningBarProps {
  row: AgentRow;
  stretch: Stretch;
  nowMs: number;
  critical: boolean;
  hue: string;
}

function RunningBar({ row: { status, startMs, endMs }, stretch, nowMs, critical, hue }: RunningBarProps) {
  const seconds = formatHundredths(Math.max(0, (endMs ?? nowMs) - (startMs ?? 0)));
  const trouble = ENDED_BADLY[status];
  const whole = trouble === undefined;
  const inside = stretch.to - stretch.from >= ROOM_FOR_FIGURE;
  return (
    <>
      <span
        className={clsx(
          "absolute inset-y-0 min-w-0.75 rounded-md forced-color-adjust-none",
          critical && "outline-2 outline-offset-2 outline-ink",
          !whole && "border-2 border-dashed",
        )}
        style={{ ...across(stretch), background: whole ? hue : "transparent", borderColor: hue }}
      />
      <span
        className={clsx(
          "absolute top-1/2 -translate-y-1/2 whitespace-nowrap rounded px-1.5 font-mono text-xs font-semibold lg:text-base",
          inside && whole ? "text-on-agent" : "text-ink",
          !inside && "bg-paper",
        )}
        style={inside ? { left: percent(stretch.from) } : besideBar(stretch)}
      >
        {trouble === undefined ? seconds : `${seconds} ${trouble}`}
      </span>
    </>
  );
}

function besideBar({ from, to }: Stretch): CSSProperties {
  return to > 0.8 ? { right: percent(1 - from), marginRight: 4 } : { left: percent(to), marginLeft: 4 };
}
