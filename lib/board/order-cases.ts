import type { Urgency } from "@/lib/clinical/types";
import type { BoardCase } from "./board-case";

const RANK: Readonly<Record<Urgency, number>> = { emergency: 0, urgent: 2, routine: 3, self_care: 4 };
/** Not judged yet may be anything: it stands right below the emergencies. */
const UNJUDGED_RANK = 1;

function rankOf({ urgency }: BoardCase): number {
  return urgency === null ? UNJUDGED_RANK : RANK[urgency];
}

/** The order of the board: by level, then by who has waited longest; the id decides between equals, so that it is one order. */
export function compareCases(one: BoardCase, other: BoardCase): number {
  return rankOf(one) - rankOf(other) || Date.parse(one.openedAt) - Date.parse(other.openedAt) || (one.caseId < other.caseId ? -1 : one.caseId > other.caseId ? 1 : 0);
}
