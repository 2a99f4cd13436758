import clsx from "clsx";
import { TriangleAlert } from "lucide-react";
import type { BoardCase } from "@/lib/board/board-case";
import { waitingOf } from "@/lib/board/waiting";
import { formatTarget, formatWait } from "./format-wait";
import { useSeconds } from "./use-seconds";

interface WaitingCellProps {
  waiting: Pick<BoardCase, "urgency" | "openedAt" | "claimed">;
  /** the page's clock */
  at: number;
}

const LOOK = { in_time: "text-ink", soon: "text-urgent", late: "text-emergency" } as const;
const BAR = { in_time: "bg-line-strong", soon: "bg-urgent", late: "bg-emergency" } as const;

/** How long somebody has waited against the target for their level, as figures and as a bar that fills. */
export function WaitingCell({ waiting, at }: WaitingCellProps) {
  const { waitedMs, targetMs, goesOn, state } = waitingOf(waiting, useSeconds(at));
  return (
    <div className="min-w-0">
      <p className={clsx("flex items-center gap-1 font-mono text-[0.9375rem] font-semibold", goesOn ? LOOK[state] : "text-ink-2")}>
        {goesOn && state === "late" && <TriangleAlert size={14} aria-hidden="true" className="shrink-0" />}
        <span>
          <span className="sr-only">{goesOn ? "Has waited " : "Waited "}</span>
          {formatWait(waitedMs)}
        </span>
      </p>
      <div aria-hidden="true" className="my-1 h-1 w-full max-w-24 overflow-hidden rounded-full bg-raised">
        <div className={clsx("h-full rounded-full", goesOn ? BAR[state] : "bg-self-care")} style={{ width: `${Math.min(100, (waitedMs / targetMs) * 100)}%` }} />
      </div>
      <p className="truncate text-[0.8125rem] text-ink-2">{goesOn ? `${state === "late" ? "over target" : "target"} ${formatTarget(targetMs)}` : "taken up"}</p>
    </div>
  );
}
