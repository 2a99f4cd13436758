import { countSyllables } from "./syllables";

const WORD = /\p{L}+(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|Dr|Mr|Mrs|Ms|St|vs|approx))\.$/;

/** Markdown and addresses are not read aloud: links keep their text, marks and bare addresses go. */
function withoutMarkup(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/https?:\/\/\S+/g, "")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, "")
    .replace(/[*_`~|]/g, " ");
}

/** The words of a text in order; a hyphenated word counts as its parts, a number as one word. */
export function listWords(text: string): readonly string[] {
  return withoutMarkup(text).match(WORD) ?? [];
}

/** The sentences of a text. A line break ends a sentence, so each list item and heading is one. */
export function listSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const line of withoutMarkup(text).split(/\r?\n/)) {
    let current = "";
    for (const part of line.split(/(?<=[.!?…]["'”’)]?)\s+/)) {
      current = current === "" ? part : `${current} ${part}`;
      if (ABBREVIATION.test(current)) continue;
      sentences.push(current.trim());
      current = "";
    }
    sentences.push(current.trim());
  }
  return sentences.filter((sentence) => sentence.match(WORD) !== null);
}

/**
 * Flesch–Kincaid reading grade (US school years) of an English text or Markdown answer; 0 for a text without words.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
 */
export function fleschKincaidGrade(text: string): number {
  const words = listWords(text);
  const sentences = listSentences(text);
  if (words.length === 0 || sentences.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, grade);
}
