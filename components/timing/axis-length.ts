import type { TurnTiming } from "./turn-timing";

/** What each check waits under the textbook profile. */
export const TEXTBOOK_MS = 3_000;

/** How far the bars can reach, ms: to the longest turn on show, and while it runs to what its profile lets expect. */
export function axisLength(selected: TurnTiming, other: TurnTiming | null, nowMs: number): number {
  const ends = [selected, ...(other === null ? [] : [other])].flatMap(({ rows }) => rows.map(({ endMs }) => endMs ?? 0));
  const expected = selected.turn.status === "running" && selected.turn.profile === "textbook" ? expectedMs(selected) : 0;
  return Math.max(...ends, selected.turn.status === "running" ? nowMs : 0, expected);
}

function expectedMs({ turn, rows }: TurnTiming): number {
  if (turn.mode === "sequential") return rows.length * TEXTBOOK_MS;
  const depths = new Map<string, number>();
  // The rows are in an order in which needs come first.
  for (const { name, needs } of rows) depths.set(name, 1 + Math.max(0, ...needs.map((need) => depths.get(need) ?? 0)));
  return Math.max(0, ...depths.values()) * TEXTBOOK_MS;
}
