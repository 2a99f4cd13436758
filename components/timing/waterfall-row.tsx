import clsx from "clsx";
import { agentWords, isShown } from "@/components/chat/agent-words";
import type { Bar, Stretch } from "@/lib/timing/bars";
import { formatHundredths } from "@/lib/timing/format";
import type { AgentName, AgentRow } from "@/lib/turns/types";
import { across, percent } from "./bar-place";

interface WaterfallRowProps {
  bar: Bar<AgentName>;
  row: AgentRow;
  nowMs: number;
  critical: boolean;
}

/** A bar shorter than this part of the axis has its figure beside it. */
const ROOM_FOR_FIGURE = 0.16;

export function WaterfallRow({ bar, row, nowMs, critical }: WaterfallRowProps) {
  const { name, hue } = agentWords(row.name);
  const needs = row.needs.filter(isShown).map((need) => agentWords(need).name);
  const after = needs.length === 0 ? "needs nothing" : `after ${new Intl.ListFormat("en-GB").format(needs)}`;
  return (
    <li
      data-agent={row.name}
      data-status={row.status}
      data-start-ms={row.startMs ?? ""}
      data-end-ms={row.endMs ?? ""}
      title={`${name}, ${after}`}
      className="grid h-(--row) grid-cols-[var(--label)_minmax(0,1fr)] items-center"
    >
      <span className="min-w-0 pr-2 leading-tight">
        <span className="block truncate text-[0.9375rem] @min-[34rem]:text-2xl">{name}</span>
        <span className="hidden truncate text-sm text-ink-3 @min-[34rem]:block">{after}</span>
      </span>
      <span className="relative h-5 @min-[34rem]:h-9">
        {bar.waiting !== null && <span className="absolute top-1/2 border-t-2 border-dotted border-line-strong" style={across(bar.waiting)} />}
        {bar.running !== null && <RunningBar row={row} stretch={bar.running} nowMs={nowMs} critical={critical} hue={hue} />}
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
  const figure = formatHundredths(Math.max(0, (endMs ?? nowMs) - (startMs ?? 0)));
  const inside = stretch.to - stretch.from >= ROOM_FOR_FIGURE;
  const ended = status === "done" || status === "running";
  return (
    <>
      <span
        className={clsx(
          "absolute inset-y-0 min-w-0.75 rounded-md forced-color-adjust-none",
          critical && "outline-2 outline-offset-2 outline-ink",
          !ended && "border-2 border-dashed",
        )}
        style={{ ...across(stretch), background: ended ? hue : "transparent", borderColor: hue }}
      />
      <span
        className={clsx(
          "absolute top-1/2 -translate-y-1/2 whitespace-nowrap rounded px-1.5 font-mono text-xs font-semibold @min-[34rem]:text-lg",
          inside && ended ? "text-on-agent" : "text-ink",
          !inside && "bg-sunken",
        )}
        style={inside ? { left: percent(stretch.from) } : stretch.to > 0.8 ? { right: percent(1 - stretch.from), marginRight: 3 } : { left: percent(stretch.to), marginLeft: 3 }}
      >
        {figure}
      </span>
    </>
  );
}
