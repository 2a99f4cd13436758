import { findArticle } from "@/lib/clinical/articles/all-articles";
import { readFacts } from "@/lib/clinical/engine/facts";
import { leadingFits, recogniseProtocols } from "@/lib/clinical/engine/recognise";
import type { TriageCase } from "@/lib/clinical/types";

const MAX_QUERY_LENGTH = 400;
const MAX_TOPICS = 3;

/**
 * The same question asked in several ways: the latest message as it is, everything said so far, the latest message
 * with who asks (a baby's fever is another topic than an adult's), and the library's own words for the complaints that
 * the engine recognises in it. Duplicates are left out. What is on record is left out as well: it would bring
 * articles about the condition that somebody has anyway in place of what they ask about.
 */
export function queryVariants(triage: TriageCase): string[] {
  const words = triage.messages.filter(({ role }) => role === "patient").map(({ text }) => text);
  const latest = words.at(-1) ?? "";
  const variants = [latest, words.join(" "), [latest, ...whoAsks(triage)].join(" "), topics(triage)];
  return [...new Set(variants.map((text) => text.trim().slice(-MAX_QUERY_LENGTH)).filter((text) => text !== ""))];
}

function whoAsks({ age, pregnant }: TriageCase): string[] {
  return [...(age === undefined ? [] : age < 1 ? ["baby"] : age < 12 ? ["child"] : []), ...(pregnant === true ? ["pregnancy"] : [])];
}

function topics(triage: TriageCase): string {
  return leadingFits(recogniseProtocols(readFacts(triage)))
    .slice(0, MAX_TOPICS)
    .flatMap(({ protocol }) => findArticle(protocol.articleId ?? protocol.id)?.title ?? [])
    .join(" ");
}
