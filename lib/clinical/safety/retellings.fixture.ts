/** Words that mean the same to whoever writes them; both directions are other ways of telling. */
const SAME_MEANING: readonly (readonly [RegExp, string])[] = [
  [/\bI've\b/gu, "I have"],
  [/\bI'm\b/gu, "I am"],
  [/\bcan't\b/gu, "cannot"],
  [/\bdon't\b/gu, "do not"],
  [/\bdoesn't\b/gu, "does not"],
  [/\bhasn't\b/gu, "has not"],
  [/\btummy\b/gu, "belly"],
  [/\bthrowing up\b/gu, "vomiting"],
  [/\bthrew up\b/gu, "vomited"],
  [/\bbeing sick\b/gu, "vomiting"],
  [/\bmy mum\b/gu, "my mother"],
  [/\bmy dad\b/gu, "my father"],
  [/\bshortness of breath\b/gu, "breathlessness"],
  [/\bshort of breath\b/gu, "breathless"],
  [/\bparacetamol\b/gu, "acetaminophen"],
  [/\btwo days\b/gu, "2 days"],
  [/\bthree days\b/gu, "3 days"],
  [/\btwo weeks\b/gu, "2 weeks"],
  [/\ba week\b/gu, "one week"],
  [/\bthis morning\b/gu, "since the morning"],
  [/\byear-old\b/gu, "year old"],
  [/\bswollen up\b/gu, "swollen"],
  [/\breally bad\b/gu, "very bad"],
];

/** The text with words exchanged for others of the same meaning; unchanged when it holds none of them. */
export const otherWords = (text: string): string => SAME_MEANING.reduce((told, [word, other]) => told.replace(word, other), text);

/** The text with its last sentence told first; unchanged when it has one sentence only, or is a list of lines. */
export function rotated(text: string): string {
  const sentences = text.split(/(?<=[a-z)][.!?])\s+(?=[A-Z])/u);
  const last = sentences.at(-1);
  return sentences.length < 3 || last === undefined || !/[.!?]$/u.test(last) ? text : [last, ...sentences.slice(0, -1)].join(" ");
}

/** The text with two letters exchanged within one long word; which word goes by the running number. */
export function slip(text: string, index: number): string {
  const words = [...text.matchAll(/\b[a-z]{7,}\b/gu)];
  const word = words[index % Math.max(1, words.length)];
  if (word === undefined) return text;
  const at = word.index + 3;
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
}
