import { Dices, RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import type { ShownAgentName, TurnMetrics } from "@/lib/turns/types";
import type { PlannedAgent } from "@/lib/stage/plan-run";
import type { Mode } from "@/lib/graph/types";
import type { Scenario } from "../scenario";
import { StagePanel } from "../stage-panel";
import { LatencyRow } from "./latency-row";
import { predict } from "./predict";
import { PredictedFigures } from "./predicted-figures";
import { PredictedTable } from "./predicted-table";
import { expectedAgents } from "./use-plan";

export interface LatencyPanelProps {
  scenario: Scenario;
  change: (change: Partial<Scenario>) => void;
  /** null until the server has said what it will make the agents wait */
  plan: readonly PlannedAgent[] | null;
  /** what the newest run of this very scenario has measured */
  measured: Readonly<Record<Mode, TurnMetrics | null>>;
  tableVisible: boolean;
}

/** Drag an agent's simulated wait, and see at once what each mode should take; the next run measures it. */
export function LatencyPanel({ scenario, change, plan, measured, tableVisible }: LatencyPanelProps) {
  const hydrated = useHydrated();
  const agents = plan === null ? [] : expectedAgents(plan, scenario);
  const prediction = predict(agents);
  const { rows, criticalPath } = prediction.concurrent;
  const lastMs = Math.max(1, ...rows.map(({ endMs }) => endMs ?? 0));
  const setWait = (name: ShownAgentName, ms: number) => change({ waits: { ...scenario.waits, [name]: ms } });
  return (
    <StagePanel label="Simulated waits" className="border-line-strong">
      <p className="lg:text-lg">
        <strong>Why not faster?</strong> Drag what an agent is made to wait. Only waits on the critical path, outlined here, change what concurrent mode takes.
      </p>
      <div className="grid gap-x-10 gap-y-4 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <ul className="grid content-start gap-2">
          {SHOWN_AGENTS.map((name) => {
            const row = rows.find((predicted) => predicted.name === name);
            const planned = plan?.find((agent) => agent.name === name);
            return (
              <LatencyRow
                key={name}
                name={name}
                waitMs={scenario.waits[name] ?? planned?.waitMs ?? 0}
                predicted={row === undefined || row.startMs === null || row.endMs === null ? null : { from: row.startMs / lastMs, to: row.endMs / lastMs }}
                critical={criticalPath.includes(name)}
                byHand={scenario.waits[name] !== undefined}
                disabled={!hydrated || plan === null}
                onChange={(ms) => setWait(name, ms)}
              />
            );
          })}
        </ul>
        <div className="grid content-start gap-4">
          <PredictedFigures prediction={prediction} measured={measured} nothingToWaitFor={plan !== null && prediction.sequential.agentsMs === 0} />
          <div className="flex flex-wrap gap-3">
            <Button disabled={!hydrated || Object.keys(scenario.waits).length === 0} onClick={() => change({ waits: {} })}>
              <RotateCcw size={17} aria-hidden="true" />
              The profile’s own waits
            </Button>
            <Button disabled={!hydrated} onClick={() => change({ seed: String(1 + Math.floor(Math.random() * 999)) })}>
              <Dices size={18} aria-hidden="true" />
              New seed
            </Button>
            <p className="basis-full text-sm text-ink-2 lg:text-base">
              Seed <span className="font-mono" data-seed={scenario.seed}>{scenario.seed}</span>: the same seed, the same waits in the realistic profile.
            </p>
          </div>
        </div>
      </div>
      <PredictedTable prediction={prediction} visible={tableVisible} />
    </StagePanel>
  );
}
