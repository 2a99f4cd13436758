import { answerCard } from "./answer/answer-card";
import { doneOr } from "./done-or";
import type { TriageServices } from "./services";
import { triageAgent } from "./triage-agent";
import { triageCase } from "./triage-case";
import type { AnswerFindings } from "./triage-outputs";

/** Puts the card together, shows it, and streams the explanation below its headline. */
export function answerAgent({ model }: Pick<TriageServices, "model">) {
  return triageAgent({
    name: "answer",
    needs: ["safety", "history", "knowledge", "interactions", "medical", "risk", "scheduling"],
    deadlineMs: 60_000,
    run: async (outcomes, { input, signal }): Promise<AnswerFindings> => {
      const card = answerCard(outcomes, input);
      input.answerSink.card(card);
      const { assessment, interactions, missingChecks } = card;
      const medical = doneOr(outcomes.medical, null);
      // A level that another check has raised is not the model's to explain.
      const ownAssessment = medical !== null && medical.own && medical.assessment.urgency === card.urgency;
      let textLength = 0;
      const pieces = model.explain(
        { case: triageCase(input), assessment, ownAssessment, interactions, evidence: card.passages, missingChecks },
        { signal },
      );
      for await (const piece of pieces) {
        input.answerSink.text(piece);
        textLength += piece.length;
      }
      return { urgency: card.urgency, textLength };
    },
  });
}
