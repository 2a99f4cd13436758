import type { AllergyConflict, Assessment, DrugCaution, Interaction, Region } from "../types";
import { numbersFor } from "./region";
import { urgencyHeadline } from "./urgency-headline";

/** What other checks found, for the answer's text. */
export interface AnswerExtras {
  region?: Region;
  interactions?: readonly Interaction[];
  allergies?: readonly AllergyConflict[];
  /** medicines that do not suit pregnancy, breastfeeding or a condition */
  cautions?: readonly DrugCaution[];
  /** names of medicines that could not be checked */
  unknownMedicines?: readonly string[];
  /** checks that could not be made, each a few words: "your record", "drug interactions" */
  missingChecks?: readonly string[];
  /** one line about a risk score that bears on the level */
  scoreNotes?: readonly string[];
  /** thoughts of suicide or self-harm: the crisis line comes with the first sentence */
  crisis?: boolean;
}

/** Upper bound of words in an answer. */
export const MAX_WORDS = 220;

interface Part {
  text: string;
  /** parts with the least weight are left out first when the answer grows too long */
  weight: number;
}

/** Number of words as a reader counts them. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const lowerFirst = (text: string): string => (/^[A-Z]{2}|^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

function listed(items: readonly string[], joiner: "or" | "and"): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${joiner} ${items.at(-1) ?? ""}`;
}

/** "you have chest pain" may read as a finding about the reader; what may yet come is said as "you get". */
const asFuture = (text: string): string => text.replace(/\byou (also )?have (?!not\b|been\b|had\b|to\b|a (?:cold|plan|review)\b)/giu, "you $1get ");

function firstLine(assessment: Assessment, extras: AnswerExtras): string {
  const numbers = numbersFor(extras.region);
  const headline = urgencyHeadline(assessment.urgency, extras.region);
  if (extras.crisis === true) return `**${headline}** if you may act on these thoughts or have already done something. ${numbers.crisis}. Stay with someone you trust and keep means of harm out of reach.`;
  return `**${headline}.**`;
}

function medicineParts(extras: AnswerExtras): Part[] {
  const parts: Part[] = [];
  for (const { allergy, drug } of (extras.allergies ?? []).slice(0, 2)) parts.push({ text: `Do not take ${drug}: your record names an allergy to ${allergy}. Ask a pharmacist or doctor first.`, weight: 8 });
  const serious = (extras.interactions ?? []).filter(({ severity }) => severity === "contraindicated" || severity === "major");
  for (const { a, b, severity, consequence } of serious.slice(0, 2)) {
    parts.push({ text: severity === "contraindicated" ? `Do not take ${a} and ${b} together: ${sentence(lowerFirst(consequence))} Ask a doctor or pharmacist today.` : `Take care with ${a} and ${b} together: ${sentence(lowerFirst(consequence))} Ask a pharmacist before the next dose.`, weight: 8 });
  }
  const unsuited = (extras.cautions ?? []).filter(({ severity }) => severity === "contraindicated" || severity === "major");
  for (const { drug, because } of unsuited.slice(0, 1)) parts.push({ text: `${upperFirst(drug)} may not suit you because of ${because}. Ask a doctor or pharmacist before the next dose.`, weight: 7 });
  const unknown = extras.unknownMedicines ?? [];
  if (unknown.length > 0) parts.push({ text: `I could not check ${listed(unknown.slice(0, 3), "and")}. Ask a pharmacist about it.`, weight: 7 });
  return parts;
}

function buildParts(assessment: Assessment, extras: AnswerExtras): Part[] {
  const numbers = numbersFor(extras.region);
  const emergency = assessment.urgency === "emergency";
  const reason = assessment.reasons[0]?.text;
  const parts: Part[] = [{ text: firstLine(assessment, extras), weight: 10 }];
  if (reason !== undefined) parts.push({ text: `Why: ${sentence(lowerFirst(reason))}`, weight: 9 });
  if (assessment.possibleCauses.length > 0 && extras.crisis !== true) parts.push({ text: `Possible causes: ${listed(assessment.possibleCauses.slice(0, 3), "or")}. Only an examination can tell.`, weight: 5 });
  const advice = emergency ? assessment.advice.filter((each) => !/^Call the emergency number/u.test(each)).slice(0, 4) : assessment.advice.slice(0, 4);
  if (advice.length > 0) parts.push({ text: `What to do now:\n${advice.map((each) => `- ${sentence(each)}`).join("\n")}`, weight: 6 });
  parts.push(...medicineParts(extras));
  for (const note of (extras.scoreNotes ?? []).slice(0, 2)) parts.push({ text: sentence(note), weight: 4 });
  if (!emergency && assessment.watchFor.length > 0) parts.push({ text: `Call ${numbers.emergency} at once if ${listed(assessment.watchFor.slice(0, 4).map(asFuture), "or")}.`, weight: 9 });
  if (!emergency) parts.push({ text: sentence(asFuture(assessment.safetyNet)), weight: 9 });
  const questions = assessment.questions.slice(0, 2).map(({ text }) => text);
  if (questions.length > 0) parts.push({ text: `To judge this better: ${questions.join(" ")}`, weight: 5 });
  const unclear = assessment.notJudged[0];
  if (unclear !== undefined && !emergency) parts.push({ text: sentence(unclear), weight: 4 });
  const missing = extras.missingChecks ?? [];
  if (missing.length > 0) parts.push({ text: `I could not check ${listed(missing, "and")} this time.`, weight: 8 });
  parts.push({ text: `This is a demo, not a medical device, and not a diagnosis. In an emergency call ${numbers.emergency}.`, weight: 10 });
  return parts;
}

/**
 * The whole reply as the patient reads it, in Markdown: action first, then why, possible causes, what to do, medicines to
 * leave out, when it becomes an emergency, by when to be seen. At most {@link MAX_WORDS} words; what matters least goes first.
 */
export function composeAnswer(assessment: Assessment, extras: AnswerExtras = {}): string {
  const parts = buildParts(assessment, extras);
  while (countWords(parts.map(({ text }) => text).join(" ")) > MAX_WORDS) {
    const lightest = Math.min(...parts.map(({ weight }) => weight));
    if (lightest >= 9) break;
    const at = parts.map(({ weight }) => weight).lastIndexOf(lightest);
    parts.splice(at, 1);
  }
  return parts.map(({ text }) => upperFirst(text)).join("\n\n");
}
