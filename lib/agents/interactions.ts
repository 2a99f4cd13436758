import { checkInteractions } from "@/lib/clinical/interactions/check-interactions";
import { recogniseDrugs } from "@/lib/clinical/interactions/recognise-drugs";
import type { InteractionFindings } from "@/lib/turns/types";
import type { TriageServices } from "./services";
import { triageAgent } from "./triage-agent";
import { patientWords } from "./triage-case";

/**
 * Checks every pair among the recorded and the just-mentioned medicines, and each against the allergies. The
 * embedded table answers always; RxNorm and openFDA add to it where they can be reached.
 */
export function interactionsAgent({ lookUpDrugs }: Pick<TriageServices, "lookUpDrugs">) {
  return triageAgent({
    name: "interactions",
    needs: [],
    deadlineMs: 10_000,
    run: async (_needs, { input, signal }): Promise<InteractionFindings> => {
      const { medications, allergies, conditions, pregnant } = input.facts;
      const mentioned = patientWords(input).flatMap((text) => recogniseDrugs(text).map(({ name }) => name));
      const drugs = distinct([...medications, ...mentioned]);
      const check = (names: readonly string[]) => checkInteractions({ drugs: names, allergies, conditions, pregnant });
      if (drugs.length === 0) return { ...check(drugs), checkedWith: "embedded table", externalNote: null };

      const external = await lookUpDrugs(drugs, signal);
      if (external.status === "unreachable") {
        return { ...check(drugs), checkedWith: "embedded table", externalNote: external.reason };
      }
      const report = check(drugs.map((name) => external.resolved[name] ?? name));
      return {
        ...report,
        interactions: [...report.interactions, ...external.interactions],
        checkedWith: "embedded table and RxNorm/openFDA",
        externalNote: null,
      };
    },
  });
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
