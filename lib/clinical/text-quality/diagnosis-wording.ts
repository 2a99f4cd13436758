/** "If you have a fever" and "symptoms that you have" are conditions, not diagnoses. */
const CONDITION_BEFORE = "(?<!\\b(?:if|when|whether|while|unless|once|until|before|after|because|that|which|what|do|did)\\s+)";
const HEDGE = "(?:\\s+(?:also|probably|likely|most likely|certainly|clearly|definitely))?";
/** "You have to rest" and "you have been told" say nothing about an illness. */
const OTHER_USE_AFTER =
  "(?!\\s+(?:to|been|had|already|not|no|a question|questions?|told|said|described|given|written|asked|taken|an appointment)\\b)";

const DIAGNOSIS = new RegExp(
  [
    `${CONDITION_BEFORE}\\byou${HEDGE}\\s+have\\b${OTHER_USE_AFTER}`,
    `${CONDITION_BEFORE}\\byou${HEDGE}\\s+(?:are suffering from|suffer from)\\b`,
    `${CONDITION_BEFORE}\\byou(?:['’]ve|\\s+have)\\s+got\\b`,
    "\\byour diagnosis is\\b",
    "\\bthis is (?:certainly|clearly|definitely) (?:an?|your)\\b",
  ].join("|"),
  "giu",
);

/**
 * The phrases in a text that tell the reader what illness is theirs ("you have …"), in order; empty when there are none.
 * Requirement S8: possible causes only, never a diagnosis.
 */
export function findDiagnosisWording(text: string): readonly string[] {
  return [...text.matchAll(DIAGNOSIS)].map((match) => match[0]);
}
