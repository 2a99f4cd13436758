import { EMPTY_LANE } from "../lane-view";
import { laneFromReceipt } from "../recording/lane-from-receipt";
import type { StageFile } from "../recording/read-stage-file";
import { KNOWN_SCENARIO } from "../scenario";
import { scenarioFromHash } from "../scenario-hash";
import { EMPTY_LANES, IDLE } from "./run-state";
import type { RunState } from "./run-state";

/** What the stage shows of a file: receipts in their lanes, a careful measurement as its samples. A recording is replayed instead. */
export function stateFromFile(file: Exclude<StageFile, { kind: "gather-recording" }>, name: string): RunState {
  switch (file.kind) {
    case "gather-race-receipt": {
      const lanes = { sequential: laneFromReceipt(file.sequential), concurrent: laneFromReceipt(file.concurrent) };
      return { ...IDLE, scenario: scenarioFromHash(file.scenario), source: { kind: "file", name, measuredAt: file.sequential.startedAt }, lanes, receipts: file };
    }
    case "turn-receipt": {
      const { mode, profile, startedAt, staging } = file.receipt;
      const scenario = { ...KNOWN_SCENARIO, question: "", mode, profile, faults: staging?.faults ?? [], modelFault: staging?.modelFault ?? null, waits: staging?.waits ?? {} };
      const lanes = { sequential: EMPTY_LANE, concurrent: EMPTY_LANE, [mode]: laneFromReceipt(file.receipt) };
      return { ...IDLE, scenario, source: { kind: "file", name, measuredAt: startedAt }, lanes };
    }
    case "gather-careful":
      return {
        ...IDLE,
        scenario: { ...scenarioFromHash(file.scenario), mode: "careful" },
        source: { kind: "file", name, measuredAt: file.measuredAt },
        lanes: EMPTY_LANES,
        samples: file.samples,
        planned: file.samples.length,
      };
  }
}
