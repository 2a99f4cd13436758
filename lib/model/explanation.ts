import type { ExplainRequest } from "./port";

const MAX_CAUSES = 3;

/**
 * The explanation below the card's headline, from the assessment alone, as Markdown paragraphs in reading order: what
 * may be behind it, what to do, what could not be judged. Headline, medicines, warning signs, safety net and missing
 * checks stand elsewhere on the card.
 */
export function explanationParagraphs({ assessment }: Pick<ExplainRequest, "assessment">): string[] {
  const { possibleCauses, advice, notJudged } = assessment;
  return [
    possibleCauses.length === 0 ? "" : `Possible causes include ${spokenList(possibleCauses.slice(0, MAX_CAUSES), "or")}. Only a check in person can tell which.`,
    advice.map((step) => `- ${step}`).join("\n"),
    notJudged.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(" "),
  ].filter((paragraph) => paragraph !== "");
}

/** "a, b or c" */
export function spokenList(items: readonly string[], conjunction: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1) ?? ""}`;
}
