import { normalise } from "./normalise";
import { stem } from "./stem";

/** One word or number of a message, after normalising. */
export interface Token {
  /** surface form, normalised: lower case, spelling corrected where it was corrected */
  text: string;
  /** key for comparing with lexicon phrases */
  stem: string;
  /** index of the sentence inside the message */
  sentence: number;
  /** index of the token inside the message */
  index: number;
  /** a comma, dash, bracket, colon or slash stands right before this token */
  breakBefore: "none" | "soft" | "sentence";
}

export interface TokenisedText {
  text: string;
  tokens: Token[];
  /** normalised text of each sentence, for numbers with units and other character patterns */
  sentences: string[];
}

const ABBREVIATIONS = /\b(?:e\.g|i\.e|dr|mr|mrs|ms|approx|vs|etc|no|st|a\.m|p\.m|b\.i\.d|q\.d)\.$/u;

/** Splits normalised text into sentences at full stops, question and exclamation marks, semicolons and line ends. */
function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const ends =
      char === "\n" || char === ";" || char === "!" || char === "?" ||
      (char === "." && !/\d/u.test(text.charAt(at + 1)) && !ABBREVIATIONS.test(text.slice(Math.max(0, at - 8), at + 1)));
    if (!ends) continue;
    parts.push(text.slice(start, at + 1));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => /[a-z0-9]/u.test(part));
}

/** Words after which a text without full stops is cut all the same, to keep the effort bounded. */
const MAX_SENTENCE_WORDS = 220;

function cutLong(sentence: string): string[] {
  const words = sentence.split(" ");
  if (words.length <= MAX_SENTENCE_WORDS) return [sentence];
  return Array.from({ length: Math.ceil(words.length / MAX_SENTENCE_WORDS) }, (_, at) => words.slice(at * MAX_SENTENCE_WORDS, (at + 1) * MAX_SENTENCE_WORDS).join(" "));
}

const WORD = /[a-z]+(?:[0-9]+)?|\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?|[,:()\-/]/gu;

/** Words a reader would call one word of the message, in order, with the sentence each stands in. */
export function tokenise(raw: string, correct: (word: string) => string = (word) => word): TokenisedText {
  const text = normalise(raw);
  const sentences = splitSentences(text).flatMap(cutLong);
  const tokens: Token[] = [];
  for (const [sentence, words] of sentences.entries()) {
    let pending: Token["breakBefore"] = "sentence";
    for (const [word] of words.matchAll(WORD)) {
      if (/^[,:()\-/]$/u.test(word)) {
        if (pending === "none") pending = "soft";
        continue;
      }
      const corrected = /^[a-z]+$/u.test(word) ? correct(word) : word;
      for (const piece of corrected.split(" ")) {
        tokens.push({ text: piece, stem: stem(piece), sentence, index: tokens.length, breakBefore: pending });
        pending = "none";
      }
    }
  }
  return { text, tokens, sentences };
}
