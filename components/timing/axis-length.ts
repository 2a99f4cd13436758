import type { TurnTiming } from "./turn-timing";

/** What each check waits under the textbook profile. */
export const TEXTBOOK_MS = 3_000;
/** The room in which an unknown length starts out, ms. */
const SHORTEST_ROOM_MS = 500;

/** How far the bars can reach, ms: to the longest turn on show, and while it runs to what its profile lets expect. */
export function axisLength(selected: TurnTiming, other: TurnTiming | null, nowMs: number): number {
  const ends = [selected, ...(other === null ? [] : [other])].flatMap(({ rows }) => rows.map(({ endMs }) => endMs ?? 0));
  if (selected.turn.status !== "running") return Math.max(...ends);
  const expected = selected.turn.profile === "textbook" ? expectedMs(selected) : doubledUntil(nowMs);
  return Math.max(...ends, nowMs, expected);
}

function expectedMs({ turn, rows }: TurnTiming): number {
  if (turn.mode === "sequential") return rows.length * TEXTBOOK_MS;
  const depths = new Map<string, number>();
  // The rows are in an order in which needs come first.
  for (const { name, needs } of rows) depths.set(name, 1 + Math.max(0, ...needs.map((need) => depths.get(need) ?? 0)));
  return Math.max(0, ...depths.values()) * TEXTBOOK_MS;
}

/** Room that doubles when it runs out, so that bars grow over an axis that stands still for a while. */
export function doubledUntil(nowMs: number): number {
  let roomMs = SHORTEST_ROOM_MS;
  while (roomMs < nowMs * 1.05) roomMs *= 2;
  return roomMs;
}
