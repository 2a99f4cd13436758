import type { PatientFacts } from "@/lib/clinical/types";

const MAX_QUERY_LENGTH = 400;

/**
 * The same question asked in several ways: the latest message as it is, everything said so far, and the latest
 * message with who asks (a child's fever is another topic than an adult's). Duplicates are left out.
 */
export function queryVariants(words: readonly string[], facts: Pick<PatientFacts, "age" | "pregnant" | "conditions">): string[] {
  const latest = words.at(-1) ?? "";
  const variants = [latest, words.join(" "), [latest, ...whoAsks(facts)].join(" ")];
  return [...new Set(variants.map((text) => text.trim().slice(-MAX_QUERY_LENGTH)).filter((text) => text !== ""))];
}

function whoAsks({ age, pregnant, conditions }: Pick<PatientFacts, "age" | "pregnant" | "conditions">): string[] {
  return [
    ...(age === undefined ? [] : age < 1 ? ["baby"] : age < 12 ? ["child"] : []),
    ...(pregnant === true ? ["pregnancy"] : []),
    ...conditions.slice(0, 3),
  ];
}
