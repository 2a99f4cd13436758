const MAX_LENGTH = 48;

/** The first words of a message as a chat's title, until the assessment names the complaint. */
export function provisionalTitle(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= MAX_LENGTH) return line;
  const cut = line.slice(0, MAX_LENGTH + 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastSpace > MAX_LENGTH / 2 ? lastSpace : MAX_LENGTH)}…`;
}
