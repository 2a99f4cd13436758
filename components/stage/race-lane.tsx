import { Download, Siren } from "lucide-react";
import { TimingTable } from "@/components/timing/timing-table";
import type { Mode } from "@/lib/graph/types";
import { LaneChart } from "./lane-chart";
import { LaneFigures } from "./lane-figures";
import type { LaneTiming } from "./lane-timing";
import type { LaneView } from "./lane-view";
import type { Scenario } from "./scenario";
import { StopReceipt } from "./stop-receipt";

interface RaceLaneProps {
  mode: Mode;
  view: LaneView;
  timing: LaneTiming;
  axisMs: number;
  scenario: Pick<Scenario, "profile" | "waits" | "faults" | "modelFault">;
  tableVisible: boolean;
  /** whether the turn is this server's, which has its receipt */
  live: boolean;
}

const TITLES: Readonly<Record<Mode, string>> = { sequential: "Sequential", concurrent: "Concurrent" };

/** One mode of the race: its agents as bars, its time, its receipt. */
export function RaceLane({ mode, view: { turn, emergency }, timing, axisMs, scenario, tableVisible, live }: RaceLaneProps) {
  const beforeAll = emergency !== null && timing.rows.every(({ endMs }) => endMs === null || endMs > emergency.atMs);
  return (
    <section data-lane={mode} data-turn={turn?.turnId} data-status={turn?.status} aria-label={`${TITLES[mode]} lane`}>
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 className="text-xl font-semibold lg:text-2xl">{TITLES[mode]}</h2>
        {emergency !== null && (
          <p data-metric="red-flag-ms" data-value={emergency.atMs} data-before-all={beforeAll} className="flex items-center gap-2 font-semibold text-emergency lg:text-2xl">
            <Siren size={22} aria-hidden="true" />
            Red flag found after {Math.ceil(emergency.atMs)} ms{beforeAll && ", before any agent had ended"}
          </p>
        )}
        {turn?.status === "stopped" && <StopReceipt rows={timing.rows} stoppedMs={timing.metrics?.wallMs ?? null} />}
        {turn?.status === "failed" && <p className="text-emergency lg:text-xl">{turn.error?.message}</p>}
        {live && turn !== null && turn.status !== "running" && (
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
        <LaneChart timing={timing} axisMs={axisMs} scenario={scenario} />
        <LaneFigures mode={mode} timing={timing} />
      </div>
      <div className="lg:[&_table]:text-lg">
        <TimingTable rows={timing.rows} metrics={timing.metrics} critical={timing.critical} visible={tableVisible} />
      </div>
    </section>
  );
}
