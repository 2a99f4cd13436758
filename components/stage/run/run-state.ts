import type { Mode } from "@/lib/graph/types";
import type { Problem } from "@/lib/turns/problem";
import type { Sample } from "../careful/samples";
import { EMPTY_LANE } from "../lane-view";
import type { LaneView, StageCard } from "../lane-view";
import type { RaceReceipt, Recording } from "../recording/stage-file";
import type { Scenario, StageMode } from "../scenario";

export type Lanes = Readonly<Record<Mode, LaneView>>;

/** Where what is on show comes from. Only what is live is being measured. */
export type Source = { kind: "live" } | { kind: "replay"; recordedAt: string } | { kind: "file"; name: string; measuredAt: string };

export interface RunState {
  /** what was run; null before the first run */
  scenario: Scenario | null;
  source: Source;
  lanes: Lanes;
  /** what is under way */
  running: StageMode | "replay" | null;
  /** of the careful mode: every run that was made, in order */
  samples: readonly Sample[];
  /** how many runs a careful measurement is to have; 0 when there is none */
  planned: number;
  /** the same question's answer in the newest run without faults; null when there was none */
  withoutFaults: StageCard | null;
  /** the newest race that came to its end, to be replayed or saved */
  recording: Recording | null;
  /** both receipts, when a file has brought them; those of a live race are the server's */
  receipts: RaceReceipt | null;
  problem: Problem | null;
}

export const EMPTY_LANES: Lanes = { sequential: EMPTY_LANE, concurrent: EMPTY_LANE };

export const IDLE: RunState = {
  scenario: null,
  source: { kind: "live" },
  lanes: EMPTY_LANES,
  running: null,
  samples: [],
  planned: 0,
  withoutFaults: null,
  recording: null,
  receipts: null,
  problem: null,
};
