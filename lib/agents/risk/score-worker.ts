import { runScore } from "@/lib/clinical/scores/run-score";
import type { ScoreResult } from "@/lib/clinical/types";

export interface ScoreTask {
  model: string;
  inputs: unknown;
}

/** What a worker thread does: one risk model. Bundled on its own, since a thread can't reach into the app's bundle. */
export default function score({ model, inputs }: ScoreTask): ScoreResult {
  return runScore(model, inputs);
}
