import type { TurnView } from "@/lib/turns/fold-turn";
import { warningsOf } from "./interaction-warnings";

/** The answer as plain text, for the clipboard: the same order as on the card. */
export function answerAsText({ card, text, emergency }: Pick<TurnView, "card" | "text" | "emergency">): string {
  const sections = [
    emergency === null ? null : emergency.instruction,
    card === null ? null : `${card.headline}\n${card.why}`,
    text === "" ? null : text,
    card === null || card.interactions === null
      ? null
      : warningsOf(card.interactions)
          .map(({ title, consequence, action }) => `${title}. ${consequence} ${action}`)
          .join("\n"),
    card === null || card.assessment.watchFor.length === 0
      ? null
      : ["Go to emergency care at once if", ...card.assessment.watchFor.map((sign) => `- ${sign}`)].join("\n"),
    card === null || card.assessment.safetyNet === "" ? null : card.assessment.safetyNet,
    "From Gather, a demo and not a medical device.",
  ];
  return sections.filter((section) => section !== null && section !== "").join("\n\n");
}
