import { gather } from "@/lib/graph/gather";
import type { RiskResult } from "@/lib/turns/types";
import { explainRisk } from "./risk/explain-risk";
import { requestedScores } from "./risk/requested-scores";
import type { TriageServices } from "./services";
import { triageAgent } from "./triage-agent";
import { triageCase } from "./triage-case";

/**
 * Runs every published model that applies, all at once and each in a worker thread: they compute, and computing does
 * not belong on the event loop. Without the record there is nothing to compute from.
 */
export function riskAgent({ score }: Pick<TriageServices, "score">) {
  return triageAgent({
    name: "risk",
    needs: ["history"],
    deadlineMs: 10_000,
    run: async ({ history }, { input, signal }): Promise<readonly RiskResult[]> => {
      if (history.status !== "done") throw new RecordMissing();
      const requests = requestedScores(triageCase(input), history.value);
      const outcomes = await gather(
        requests.map(({ model, inputs }) => (own: AbortSignal) => score(model, inputs, own)),
        { signal },
      );
      return requests.map((request, index) => {
        const outcome = outcomes[index];
        // A model refuses in words; a worker that broke is the agent's failure.
        if (outcome?.status !== "done") throw outcome?.status === "failed" ? outcome.error : new WorkerSilent();
        return explainRisk(request, outcome.value);
      });
    },
  });
}

class RecordMissing extends Error {
  readonly code = "record_missing";
  constructor() {
    super("Risk scores need the record, which could not be read");
    this.name = "RecordMissing";
  }
}

class WorkerSilent extends Error {
  readonly code = "worker_silent";
  constructor() {
    super("A risk model gave no result");
    this.name = "WorkerSilent";
  }
}
