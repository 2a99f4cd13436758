import type { DrugLabel } from "./openfda";

/** Sentences that say that nothing was found between two medicines. */
const NOTHING_FOUND =
  /\b(?:no (?:clinically|significant|relevant|effect|interaction|dose adjust|change|evidence)|(?:did|does|do|was|were|is|are) not (?:affect|alter|change|interact|influence|expected|appear|show|have an effect|significantly|clinically|substantially)|not (?:clinically|significantly) )/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function speaksOf(text: string, names: RegExp): boolean {
  return text.split(/(?<=[.!?])\s+/).some((sentence) => names.test(sentence) && !NOTHING_FOUND.test(sentence));
}

/**
 * Where a label speaks of another medicine: in its boxed warning or contraindications, elsewhere, or not at all.
 * A sentence that only says that no effect was found does not count.
 *
 * @param names of the other medicine, whole words, in any case
 */
export function labelMention(label: DrugLabel, names: readonly string[]): "strict" | "other" | null {
  const words = new RegExp(`\\b(?:${names.map(escaped).join("|")})\\b`, "i");
  if (label.strict.some((text) => speaksOf(text, words))) return "strict";
  return label.other.some((text) => speaksOf(text, words)) ? "other" : null;
}
