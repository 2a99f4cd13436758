"use client";

import { Bug, Table2 } from "lucide-react";
import Link from "next/link";
import { useRef, useState } from "react";
import { agentWords } from "@/components/chat/agent-words";
import { SimulatedBadge } from "@/components/timing/simulated-badge";
import { useTurnClock } from "@/components/timing/use-turn-clock";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { ProblemText } from "@/components/ui/problem-text";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { TurnView } from "@/lib/turns/fold-turn";
import { FaultsPanel } from "./faults-panel";
import { KeysDialog } from "./keys-dialog";
import { laneTiming, latestMs, sharedAxisMs } from "./lane-timing";
import { PatientsSection } from "./patients-section";
import { RaceLane } from "./race-lane";
import { RaceResult } from "./race-result";
import { KNOWN_SCENARIO } from "./scenario";
import type { StageActions, StagePatient } from "./stage-actions";
import { StageAnswer } from "./stage-answer";
import { StageControls } from "./stage-controls";
import type { StageCommand } from "./stage-key";
import { useCrowd } from "./use-crowd";
import { useRace } from "./use-race";
import { useScenario } from "./use-scenario";
import { useStageKeys } from "./use-stage-keys";

interface StageViewProps {
  actions: StageActions;
  patients: readonly StagePatient[];
}

/** The presenter's page: one question, both modes at once, measured. */
export function StageView({ actions, patients }: StageViewProps) {
  const hydrated = useHydrated();
  const [scenario, change] = useScenario();
  const race = useRace(actions);
  const crowd = useCrowd(actions);
  const patientsField = useRef<HTMLInputElement>(null);
  const [faultsOpen, setFaultsOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const [tableVisible, setTableVisible] = useState(false);
  const shown = race.scenario ?? scenario;
  const patient = patients.find(({ slug }) => slug === scenario.patient) ?? patients[0];

  const busy = race.running || crowd.view.running;

  const start = () => {
    if (!busy && patient !== undefined && scenario.question.trim() !== "") race.start(scenario, patient);
  };
  const runPatients = () => {
    if (!busy) crowd.start({ patients: scenario.patients, order: scenario.order, mode: "concurrent", profile: scenario.profile });
  };
  const stop = () => {
    race.stop();
    crowd.stop();
  };
  const reset = () => {
    change(KNOWN_SCENARIO);
    setTableVisible(false);
    setFaultsOpen(false);
    crowd.reset();
    void race.reset();
  };
  const commands: Partial<Record<StageCommand, () => void>> = {
    race: start,
    stop,
    reset,
    faults: () => setFaultsOpen(!faultsOpen),
    patients: () => patientsField.current?.focus(),
    table: () => setTableVisible(!tableVisible),
    keys: () => setKeysOpen(true),
  };
  useStageKeys((command) => commands[command]?.());

  return (
    <main id="main" className="mx-auto grid max-w-[120rem] gap-6 px-4 py-5 md:px-8 lg:px-12">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link href="/chat" className="flex items-center gap-3 rounded-lg">
          <Mark className="h-8 w-9" />
          <span className="text-2xl font-bold">Gather</span>
        </Link>
        <h1 className="sr-only">Stage</h1>
        <p className="min-w-0 flex-1 basis-72 text-lg text-ink-2 lg:text-xl">“{shown.question}”</p>
        <SimulatedBadge profile={shown.profile} />
      </header>
      <StageControls scenario={scenario} change={change} patients={patients} running={busy} onRace={start} onStop={stop} onReset={reset} onKeys={() => setKeysOpen(true)}>
        <Button look="quiet" aria-expanded={faultsOpen} disabled={!hydrated} onClick={() => setFaultsOpen(!faultsOpen)}>
          <Bug size={17} aria-hidden="true" />
          Faults
        </Button>
        <Button look="quiet" aria-pressed={tableVisible} disabled={!hydrated} onClick={() => setTableVisible(!tableVisible)}>
          <Table2 size={17} aria-hidden="true" />
          {tableVisible ? "Hide the tables" : "Show as tables"}
        </Button>
      </StageControls>
      {faultsOpen && <FaultsPanel faults={scenario.faults} disabled={busy} onChange={(faults) => change({ faults })} />}
      <ProblemText problem={race.problem} />
      {shown.faults.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 font-semibold text-urgent lg:text-xl">
          <Bug size={20} aria-hidden="true" />
          Injected on purpose: {shown.faults.map(({ agent, kind }) => `${agentWords(agent).name} ${kind}`).join(", ")}
        </p>
      )}
      <Race race={race} shown={shown} tableVisible={tableVisible} />
      <PatientsSection
        view={crowd.view}
        scenario={scenario}
        change={change}
        tableVisible={tableVisible}
        field={patientsField}
        busy={race.running}
        onRun={runPatients}
        onStop={crowd.stop}
      />
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </main>
  );
}

interface RaceProps {
  race: ReturnType<typeof useRace>;
  shown: typeof KNOWN_SCENARIO;
  tableVisible: boolean;
}

function Race({ race: { lanes, withoutFaults }, shown, tableVisible }: RaceProps) {
  const sequentialMs = useLaneClock(lanes.sequential);
  const concurrentMs = useLaneClock(lanes.concurrent);
  const axisMs = sharedAxisMs([
    { view: lanes.sequential, nowMs: sequentialMs },
    { view: lanes.concurrent, nowMs: concurrentMs },
  ]);
  const card = lanes.concurrent.card ?? lanes.sequential.card;
  const common = { axisMs, scenario: shown, tableVisible };
  return (
    <>
      <RaceLane mode="sequential" view={lanes.sequential} timing={laneTiming(lanes.sequential, sequentialMs)} {...common} />
      <RaceLane mode="concurrent" view={lanes.concurrent} timing={laneTiming(lanes.concurrent, concurrentMs)} {...common} />
      <div className="border-t border-line pt-5">
        <RaceResult lanes={lanes} profile={shown.profile} />
      </div>
      {card !== null && <StageAnswer card={card} withoutFaults={shown.faults.length > 0 ? withoutFaults : null} />}
    </>
  );
}

function useLaneClock(view: TurnView): number {
  const { turn } = view;
  return useTurnClock({ turnId: turn?.turnId ?? null, running: turn?.status === "running", startedAt: turn?.startedAt ?? "", latestMs: latestMs(view) });
}
