const LONGEST = 48;

/** A chat's name until the checks have found a better one: the beginning of the first message, cut between words. */
export function titleFrom(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST + 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}
