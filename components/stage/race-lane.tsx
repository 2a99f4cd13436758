import { Download, Siren } from "lucide-react";
import { TimingTable } from "@/components/timing/timing-table";
import { formatSeconds } from "@/lib/timing/format";
import type { Mode } from "@/lib/graph/types";
import type { TurnView } from "@/lib/turns/fold-turn";
import { LaneChart } from "./lane-chart";
import { LaneFigures } from "./lane-figures";
import type { LaneTiming } from "./lane-timing";
import type { Scenario } from "./scenario";

interface RaceLaneProps {
  mode: Mode;
  view: TurnView;
  timing: LaneTiming;
  axisMs: number;
  scenario: Pick<Scenario, "profile" | "faults">;
  tableVisible: boolean;
}

const TITLES: Readonly<Record<Mode, string>> = { sequential: "Sequential", concurrent: "Concurrent" };

/** One mode of the race: its agents as bars, its time, its receipt. */
export function RaceLane({ mode, view, timing, axisMs, scenario, tableVisible }: RaceLaneProps) {
  const { turn, emergency } = view;
  const stopped = turn?.status === "stopped" ? timing.rows.filter(({ status }) => status === "cancelled") : [];
  return (
    <section data-lane={mode} data-turn={turn?.turnId} data-status={turn?.status} aria-label={`${TITLES[mode]} lane`}>
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 className="text-xl font-semibold lg:text-2xl">{TITLES[mode]}</h2>
        {emergency !== null && (
          <p className="flex items-center gap-2 font-semibold text-emergency lg:text-xl">
            <Siren size={20} aria-hidden="true" />
            Red flag found after {Math.ceil(emergency.atMs)} ms{timing.rows.every(({ endMs }) => endMs === null || endMs > emergency.atMs) && ", before any agent had ended"}
          </p>
        )}
        {turn?.status === "stopped" && (
          <p className="text-ink-2 lg:text-xl">
            Stopped.{" "}
            {stopped.length === 0
              ? "No check was running."
              : `Cancelled: ${stopped.map(({ name, startMs, endMs }) => `${name} after ${formatSeconds((endMs ?? 0) - (startMs ?? 0))}`).join(", ")}.`}
          </p>
        )}
        {turn !== null && turn.status !== "running" && (
          <a
            href={`/api/turns/${turn.turnId}`}
            download={`receipt-${mode}-${turn.turnId}.json`}
            className="ml-auto inline-flex min-h-11 items-center gap-2 rounded-xl px-3 text-ink-2 hover:bg-raised hover:text-ink lg:min-h-9"
          >
            <Download size={18} aria-hidden="true" />
            Receipt<span className="sr-only"> of the {mode} turn</span>
          </a>
        )}
      </div>
      <div className="grid gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <LaneChart timing={timing} axisMs={axisMs} profile={scenario.profile} faults={scenario.faults} />
        <LaneFigures mode={mode} timing={timing} />
      </div>
      <TimingTable rows={timing.rows} metrics={timing.metrics} critical={timing.critical} visible={tableVisible} />
    </section>
  );
}
