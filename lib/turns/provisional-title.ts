const LONGEST = 48;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The beginning of a message as its chat's name, until the assessment names the complaint: on one line, at most 48
 * characters as people count them, cut between words where there are any.
 */
export function provisionalTitle(text: string): string {
  // No more of a long message is looked at than a title can need.
  const line = text.trim().slice(0, LONGEST * 40).replace(/\s+/g, " ");
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  if (characters.length <= LONGEST) return line;
  const lastSpace = characters.lastIndexOf(" ", LONGEST);
  return `${characters.slice(0, lastSpace > LONGEST / 2 ? lastSpace : LONGEST).join("")}…`;
}
