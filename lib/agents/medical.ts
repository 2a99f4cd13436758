import { higherUrgency } from "@/lib/clinical/types";
import { doneOr } from "./done-or";
import { recordLines } from "./record-lines";
import type { TriageServices } from "./services";
import { triageAgent } from "./triage-agent";
import { triageCase } from "./triage-case";
import type { MedicalFindings } from "./triage-outputs";

const NO_SCREEN = { redFlags: [], floor: null, crisis: false, reasons: [] } as const;

/**
 * Assesses the conversation with the language model or the embedded engine. The urgency is never below the floor
 * of the safety screen; a need that failed is one that the assessment does without.
 */
export function medicalAgent({ model }: Pick<TriageServices, "model">) {
  return triageAgent({
    name: "medical",
    needs: ["safety", "history", "knowledge", "interactions"],
    deadlineMs: 45_000,
    run: async ({ safety, history, knowledge, interactions }, { input, signal }): Promise<MedicalFindings> => {
      const screen = doneOr(safety, NO_SCREEN);
      const { assessment, own, note } = await model.assess(
        {
          case: triageCase(input),
          screen,
          record: history.status === "done" ? recordLines(history.value) : [],
          evidence: doneOr(knowledge, []),
          interactions: doneOr(interactions, null),
        },
        { signal },
      );
      return { assessment: { ...assessment, urgency: higherUrgency(assessment.urgency, screen.floor) }, own: own && higherUrgency(assessment.urgency, screen.floor) === assessment.urgency, note };
    },
  });
}
