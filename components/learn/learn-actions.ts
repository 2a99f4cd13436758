import type { ExperimentRequest, ExperimentTrace } from "@/lib/learn/types";
import type { ActionResult } from "@/lib/turns/problem";

/** What the page asks of the server. */
export interface LearnActions {
  runExperiment: (request: ExperimentRequest) => Promise<ActionResult<ExperimentTrace>>;
}
