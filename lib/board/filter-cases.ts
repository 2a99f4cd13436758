import type { Urgency } from "@/lib/clinical/types";
import { isUnseenEmergency, type BoardCase } from "./board-case";
import { compareCases } from "./order-cases";
import { waitingOf } from "./waiting";

export type BoardLevel = Urgency | "unjudged";
export type BoardHolder = "anybody" | "nobody" | "me";

/** What the board is narrowed down to. No level means all of them. */
export interface BoardFilter {
  levels: ReadonlySet<BoardLevel>;
  holder: BoardHolder;
  /** only those who have waited longer than the target of their level */
  late: boolean;
  /** words to look for in name, complaint and findings */
  words: string;
}

export const NO_FILTER: BoardFilter = { levels: new Set(), holder: "anybody", late: false, words: "" };

export function levelOf({ urgency }: Pick<BoardCase, "urgency">): BoardLevel {
  return urgency ?? "unjudged";
}

/** The cases that the filter lets through, in the board's order. @param me the viewer's account @param now ms since the epoch */
export function filterCases(cases: Iterable<BoardCase>, filter: BoardFilter, me: string, now: number): BoardCase[] {
  const words = wordsOf(filter.words);
  return [...cases]
    .filter((each) => (filter.levels.size === 0 || filter.levels.has(levelOf(each))) && isHeld(each, filter.holder, me) && (!filter.late || isLate(each, now)) && says(each, words))
    .sort(compareCases);
}

function isHeld({ claimed }: BoardCase, holder: BoardHolder, me: string): boolean {
  return holder === "anybody" || (holder === "nobody" ? claimed === null : claimed?.userId === me);
}

function isLate(each: BoardCase, now: number): boolean {
  const waiting = waitingOf(each, now);
  return waiting.goesOn && waiting.state === "late";
}

function wordsOf(text: string): string[] {
  return plain(text).split(/\s+/).filter((word) => word !== "");
}

function says(each: BoardCase, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { patient, complaint, findings } = each;
  const text = plain([patient.name, complaint, findings?.why, ...(findings?.redFlags ?? []).map(({ label }) => label), ...(findings?.warnings ?? []).map(({ title }) => title)].join(" "));
  return words.every((word) => text.includes(word));
}

/** Without accents and capitals: "angele" finds "Angèle". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many open cases there are of each level, and how many emergencies nobody has seen. */
export function countCases(cases: Iterable<BoardCase>): Readonly<Record<BoardLevel, number>> & { unseen: number } {
  const counts = { emergency: 0, urgent: 0, routine: 0, self_care: 0, unjudged: 0, unseen: 0 };
  for (const each of cases) {
    counts[levelOf(each)] += 1;
    if (isUnseenEmergency(each)) counts.unseen += 1;
  }
  return counts;
}
