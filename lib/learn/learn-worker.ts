import { experimentOf } from "./experiments/all";
import { Recorder } from "./recorder";
import type { ExperimentRequest, ExperimentTrace } from "./types";
import { worldOf } from "./world";

/**
 * Runs one experiment on an event loop of its own: what it blocks on purpose is this thread, and nobody's chat.
 * @throws when there is no such experiment
 */
export default async function runExperiment({ experiment, variant, atOnce }: ExperimentRequest): Promise<ExperimentTrace> {
  const { run, failing } = experimentOf(experiment, variant);
  const recorder = new Recorder();
  return recorder.record(() => run(worldOf(recorder, { failing, atOnce })));
}
