import { CONDITION_PATTERNS } from "./condition-patterns";
import type { ConditionId } from "./condition-patterns";

interface Pattern {
  is: RegExp;
  not?: RegExp;
}

const PATTERNS: readonly (readonly [ConditionId, Pattern])[] = Object.entries(CONDITION_PATTERNS).map(([id, pattern]) => [id as ConditionId, pattern]);

/** Parts of an entry that say that the condition is absent, possible, or somebody else's. */
const NOT_THEIRS =
  /\b(?:no|not|never|without|denies|negative for|ruled out|excluded|screening for|risk of|suspected|query|\?|family history(?: of)?|fh(?: of)?|(?:mother|father|brother|sister|parent|grand\w+|mum|dad|mom|uncle|aunt)(?:'s| has| had| with)?)\s+(?:(?:a|an|any|known|history of|signs of)\s+)*[^,;.]*/g;

/**
 * The conditions that entries of a record, or words of a patient, name. Denied ones and those of relatives do not
 * count. "Prediabetes" is no diabetes, "heatstroke" no stroke.
 */
export function recogniseConditions(entries: readonly string[]): ReadonlySet<ConditionId> {
  const found = new Set<ConditionId>();
  for (const entry of entries) {
    const text = entry.toLowerCase().replaceAll("\u2019", "'").replace(NOT_THEIRS, " ");
    for (const [id, { is, not }] of PATTERNS) {
      if (is.test(not === undefined ? text : text.replace(not, " "))) found.add(id);
    }
  }
  return found;
}
