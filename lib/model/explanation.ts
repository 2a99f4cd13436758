import type { ExplainRequest } from "./port";

const MAX_CAUSES = 3;

/**
 * The explanation below the card's headline, from the assessment alone, as Markdown paragraphs in reading order: what
 * may be behind it, what to do, by when to be seen, what was not judged, which checks are missing. The headline, the
 * medicines and the warning signs stand elsewhere on the card.
 */
export function explanationParagraphs({ assessment, missingChecks }: Pick<ExplainRequest, "assessment" | "missingChecks">): string[] {
  const { possibleCauses, advice, safetyNet, notJudged } = assessment;
  return [
    possibleCauses.length === 0 ? "" : `Possible causes include ${spokenList(possibleCauses.slice(0, MAX_CAUSES), "or")}. Only an examination can tell.`,
    advice.map((step) => `- ${step}`).join("\n"),
    safetyNet,
    notJudged.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(" "),
    missingChecks.length === 0 ? "" : `We could not check ${spokenList(missingChecks, "or")} this time. The advice above is on the safe side because of that.`,
  ].filter((paragraph) => paragraph !== "");
}

/** "a, b or c" */
export function spokenList(items: readonly string[], conjunction: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1) ?? ""}`;
}
