import type { TeamEntry } from "@/lib/board/case-entry";
import type { Exchange } from "./exchanges";

/**
 * After which exchange each entry of the care team stands: the last one that had begun by then. An exchange whose
 * answer has not begun is the newest thing there is.
 * @returns for each exchange its entries, oldest first
 */
export function placeEntries(exchanges: readonly Pick<Exchange, "answers">[], entries: readonly TeamEntry[]): TeamEntry[][] {
  const placed: TeamEntry[][] = exchanges.map(() => []);
  for (const entry of entries) {
    const at = Date.parse(entry.at);
    const index = exchanges.findLastIndex(({ answers }) => beganAt(answers) <= at);
    placed[Math.max(0, index)]?.push(entry);
  }
  return placed;
}

/** ms since the epoch; never, as long as nothing of an answer has come */
function beganAt(answers: Exchange["answers"]): number {
  return answers.reduce((first, { metadata }) => (metadata === undefined ? first : Math.min(first, Date.parse(metadata.createdAt))), Infinity);
}
