"use client";

import { Bug } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ProblemText } from "@/components/ui/problem-text";
import { CarefulResult } from "./careful/careful-result";
import { injectedWords } from "./fault-words";
import { FaultsPanel } from "./faults-panel";
import { KeysDialog } from "./keys-dialog";
import { measuredFor } from "./latency/measured-for";
import { LatencyPanel } from "./latency/latency-panel";
import { usePlan } from "./latency/use-plan";
import { ModelLine } from "./model-line";
import { PatientsSection } from "./patients-section";
import { audienceState } from "./presenter/audience-state";
import { openPresenter, useAudience } from "./presenter/use-audience";
import { useTalk } from "./presenter/use-talk";
import { RaceView, waitedFor } from "./race-view";
import { FilesPanel } from "./recording/files-panel";
import { stageFiles } from "./recording/stage-files";
import { useFileDrop } from "./recording/use-file-drop";
import { useStageRun } from "./run/use-stage-run";
import { hasFaults, KNOWN_SCENARIO } from "./scenario";
import { SourceBanner } from "./source-banner";
import type { StageActions, StagePatient } from "./stage-actions";
import { StageControls } from "./stage-controls";
import { StageHeader } from "./stage-header";
import type { StageCommand } from "./stage-key";
import { PanelButtons } from "./panel-buttons";
import type { PanelName } from "./panel-buttons";
import { useCrowd } from "./use-crowd";
import { useModelNow } from "./use-model-now";
import { useScenario } from "./use-scenario";
import { useStageKeys } from "./use-stage-keys";

interface StageViewProps {
  actions: StageActions;
  patients: readonly StagePatient[];
}

/** The presenter's page: one question, both modes, measured. */
export function StageView({ actions, patients }: StageViewProps) {
  const [scenario, change] = useScenario();
  const run = useStageRun(actions);
  const crowd = useCrowd(actions);
  const plan = usePlan(actions, scenario);
  const patientsField = useRef<HTMLInputElement>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const talk = useTalk((next, step) => {
    change(next);
    setPanel(step.panel ?? null);
  });
  const [keysOpen, setKeysOpen] = useState(false);
  const [letters, setLetters] = useState(true);
  const [controls, setControls] = useState(true);
  const [tableVisible, setTableVisible] = useState(false);
  const shown = run.scenario ?? scenario;
  const patient = patients.find(({ slug }) => slug === scenario.patient) ?? patients[0];
  const running = run.running !== null;
  const busy = running || crowd.view.running;
  const model = useModelNow(actions, busy);
  const files = stageFiles({ run, load: run.load, tell: run.tell });
  const receipts = run.receipts !== null || (run.source.kind === "live" && Object.values(run.lanes).every(({ turn }) => turn !== null && turn.status !== "running"));

  const toggle = (name: PanelName) => setPanel(panel === name ? null : name);
  const commands: Record<StageCommand, () => void> = {
    race: () => {
      if (!busy && patient !== undefined && scenario.question.trim() !== "") run.start(scenario, patient);
    },
    stop: () => {
      run.stop();
      crowd.stop();
    },
    reset: () => {
      change(KNOWN_SCENARIO);
      setTableVisible(false);
      setPanel(null);
      setControls(true);
      crowd.reset();
      talk.reset();
      void run.reset();
    },
    faults: () => toggle("faults"),
    latencies: () => toggle("latencies"),
    files: () => toggle("files"),
    replay: () => {
      if (!busy) run.replay();
    },
    picture: () => {
      if (receipts) files.savePicture("png");
    },
    patients: () => patientsField.current?.focus(),
    table: () => setTableVisible(!tableVisible),
    next: () => talk.move(1),
    back: () => talk.move(-1),
    presenter: openPresenter,
    controls: () => setControls(!controls),
    keys: () => setKeysOpen(true),
  };
  const runPatients = () => {
    if (!busy) crowd.start({ patients: scenario.patients, order: scenario.order, mode: scenario.each, profile: scenario.profile });
  };
  useAudience(audienceState({ talk, scenario: shown, run, crowd: crowd.view }), (command) => (command === "run-patients" ? runPatients() : commands[command]()));
  useStageKeys({ letters, talking: talk.step !== null }, (command) => commands[command]());
  useFileDrop((file) => {
    if (!busy) files.open(file);
  });

  return (
    <main id="main" data-bare={controls ? undefined : ""} className="mx-auto grid max-w-[120rem] gap-5 px-4 py-5 md:px-8 lg:px-12">
      <StageHeader scenario={shown}>
        {!controls && (
          <Button look="quiet" onClick={commands.controls}>
            Show the controls
          </Button>
        )}
      </StageHeader>
      {controls && (
        <StageControls scenario={scenario} change={change} patients={patients} running={busy} onRace={commands.race} onStop={commands.stop} onReset={commands.reset} onKeys={commands.keys}>
          <PanelButtons open={panel} onToggle={toggle} tableVisible={tableVisible} onTable={commands.table} onPresenter={commands.presenter} />
        </StageControls>
      )}
      {panel === "faults" && <FaultsPanel scenario={scenario} model={model} disabled={busy} onChange={change} />}
      {panel === "latencies" && <LatencyPanel scenario={scenario} change={change} plan={plan} measured={measuredFor(run, scenario)} tableVisible={tableVisible} />}
      {panel === "files" && (
        <FilesPanel {...files} replay={commands.replay} busy={busy} has={{ recording: run.recording !== null, receipts, samples: run.samples.length > 0 }} />
      )}
      <ProblemText problem={run.problem} />
      <SourceBanner source={run.source} />
      {hasFaults(shown) && (
        <p className="flex flex-wrap items-center gap-2 font-semibold text-urgent lg:text-xl">
          <Bug size={20} aria-hidden="true" />
          Injected on purpose: {injectedWords(shown)}
        </p>
      )}
      {panel !== "faults" && model !== null && (model.circuit === "open" || model.circuit === "half_open") && <ModelLine model={model} />}
      <RaceView run={run} shown={shown} plan={plan} tableVisible={tableVisible} />
      {run.planned > 0 && <CarefulResult samples={run.samples} planned={run.planned} running={running} nothingToWaitFor={waitedFor(run.lanes) === 0 && run.source.kind === "live"} tableVisible={tableVisible} />}
      <PatientsSection
        view={crowd.view}
        scenario={scenario}
        change={change}
        tableVisible={tableVisible}
        field={patientsField}
        busy={running}
        onRun={runPatients}
        onStop={crowd.stop}
      />
      <KeysDialog open={keysOpen} letters={letters} onLetters={setLetters} onClose={() => setKeysOpen(false)} />
    </main>
  );
}
