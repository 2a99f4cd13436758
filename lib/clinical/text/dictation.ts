/** Marks that a voice assistant wrote out as words. "Period" also means the monthly one, so its own rule is stricter. */
const SPOKEN_MARKS: readonly (readonly [RegExp, string])[] = [
  [/\s+(?:question mark)\b/giu, "?"],
  [/\s+(?:exclamation (?:mark|point))\b/giu, "!"],
  [/\s+(?:full stop)(?=\s|$)/giu, "."],
  [/\s+(?:new (?:line|paragraph))(?=\s|$)/giu, "\n"],
  [/\s+comma(?=\s|$)/giu, ","],
];
/** A month's bleeding: "my period", "period pain", "late period". */
const MONTHLY = /\b(?:my|her|your|a|the|last|first|next|late|missed|heavy|regular|irregular|each|every|no|of|on|menstrual|this|painful|short|long|time|latent|incubation|trial)$/iu;
const MONTHLY_AFTER = /^\s+(?:pain|pains|cramps?|is|was|has|started|starts|came|comes|due|late|blood|bleeding|products|like|usually|of time|tracker|app|in|for|lasts?|but)\b/iu;
/** Words that nobody writes by hand: the sign that a message was dictated. */
const DICTATED = /\b(?:dictat(?:ing|ed)|voice (?:to text|typing|note)|speech to text)\b|\s(?:comma|question mark|exclamation (?:mark|point)|full stop|new (?:line|paragraph))(?:\s|$)/iu;

/** A dictated message with its spoken marks turned back into marks, so that "comma" is no coma; others unchanged. */
export function withoutSpokenMarks(text: string): string {
  if (!DICTATED.test(text)) return text;
  const marked = SPOKEN_MARKS.reduce((out, [pattern, mark]) => out.replace(pattern, mark), text);
  return marked.replace(/\s+period(?=\s|$)/giu, (word, at: number) =>
    MONTHLY.test(marked.slice(0, at)) || MONTHLY_AFTER.test(marked.slice(at + word.length)) ? word : ".");
}
