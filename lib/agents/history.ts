import type { TriageServices } from "./services";
import { triageAgent } from "./triage-agent";

/** Reads the patient's record from the database: conditions, allergies, medicines, measurements, visits. */
export function historyAgent({ record }: Pick<TriageServices, "record">) {
  return triageAgent({
    name: "history",
    needs: [],
    deadlineMs: 10_000,
    run: (_needs, { input, signal }) => record(input.patientId, input.asOf, signal),
  });
}
