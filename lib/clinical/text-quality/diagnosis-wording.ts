/** Wording that tells the reader what their illness is. "If you have a fever" is a condition, not a diagnosis. */
const DIAGNOSIS =
  /(?<!\b(?:if|when|whether|while|unless|once|until|because|in case|anything|symptoms?|do|did)\s+)\byou(?:\s+(?:probably|clearly|definitely|certainly|likely|most likely|almost certainly|also))?\s+(?:have|are having|are suffering from|suffer from|are diagnosed with)\b(?!\s+(?:to|been|had|already|not|a question|any questions?|questions?|told|said|described|given|mentioned|written|asked|taken|an appointment)\b)|\byou(?:['’]ve|\s+have)\s+got\b|\byour diagnosis is\b|\bthis is (?:definitely|certainly|clearly) (?:a|an|your)\b/giu;

/**
 * The phrases in a text that state a diagnosis ("you have …"), in order; empty when there are none.
 * Requirement S8: possible causes only, never a diagnosis.
 */
export function findDiagnosisWording(text: string): readonly string[] {
  return [...text.matchAll(DIAGNOSIS)].map((match) => match[0]);
}
