import type { TriageServices } from "./services";
import { triageAgent } from "./triage-agent";
import type { SchedulingFindings } from "./triage-outputs";

/**
 * Finds the nearest three slots that fit the urgency and the specialty. None in an emergency: nothing may look like
 * a choice beside the number to call. Without an assessment there is nothing to fit, so a general practitioner today.
 */
export function schedulingAgent({ findSlots }: Pick<TriageServices, "findSlots">) {
  return triageAgent({
    name: "scheduling",
    needs: ["medical"],
    deadlineMs: 10_000,
    run: async ({ medical }, { input, signal }): Promise<SchedulingFindings> => {
      const { urgency, specialty } =
        medical.status === "done" ? medical.value.assessment : ({ urgency: "urgent", specialty: "general practice" } as const);
      if (urgency === "emergency") return { slots: [], note: "No appointment is offered in an emergency." };
      return findSlots({ specialty, urgency, asOf: input.asOf, turnId: input.turnId, signal });
    },
  });
}
