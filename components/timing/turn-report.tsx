import type { AgentName } from "@/lib/turns/types";
import { AskAgain } from "./ask-again";
import { axisLength, TEXTBOOK_MS } from "./axis-length";
import { compareTurns, otherModeOf } from "./compare-turns";
import { FiguresList } from "./figures-list";
import { SpeedFigure } from "./speed-figure";
import { TimingTable } from "./timing-table";
import type { TurnTiming } from "./turn-timing";
import { useTurnClock } from "./use-turn-clock";
import { Waterfall } from "./waterfall";

const NONE: readonly AgentName[] = [];

interface TurnReportProps {
  selected: TurnTiming;
  turns: readonly TurnTiming[];
  tableVisible: boolean;
  askAgainDisabled: boolean;
  onAskAgain: () => void;
}

/** One turn's bars and figures, live while it runs, beside the same message in the other mode if there is one. */
export function TurnReport({ selected, turns, tableVisible, askAgainDisabled, onAskAgain }: TurnReportProps) {
  const { begun, turn, rows, metrics } = selected;
  const latestMs = Math.max(0, ...rows.map(({ startMs, endMs }) => endMs ?? startMs ?? 0));
  const nowMs = useTurnClock({ turnId: turn.turnId, running: begun && turn.status === "running", startedAt: turn.startedAt, latestMs });
  const other = otherModeOf(selected, turns);
  const comparison = other === null ? null : compareTurns(selected, other);
  const critical = metrics?.criticalPath ?? NONE;
  return (
    <>
      <SpeedFigure timing={selected} comparison={comparison} nowMs={nowMs} />
      <Waterfall rows={rows} lengthMs={axisLength(selected, other, nowMs)} nowMs={nowMs} critical={critical} stepMs={turn.profile === "textbook" ? TEXTBOOK_MS : null} />
      <FiguresList metrics={metrics} comparison={comparison} mode={turn.mode} status={turn.status} />
      <TimingTable rows={rows} metrics={metrics} critical={critical} visible={tableVisible} />
      <AskAgain mode={turn.mode} disabled={askAgainDisabled} onAsk={onAskAgain} />
    </>
  );
}
