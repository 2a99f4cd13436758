import type { BoardCase } from "./board-case";

/** What has become of some cases: those that are open, whole, and the ids of those that are no longer. */
export interface BoardNews {
  cases: readonly BoardCase[];
  gone: readonly string[];
}

/** What a board is told when it connects: which cases are open, and those that may have changed since it last knew. */
export interface BoardSync {
  /** the server's clock, ms since the epoch: what to ask from the next time */
  at: number;
  open: readonly string[];
  cases: readonly BoardCase[];
}

export type Cases = ReadonlyMap<string, BoardCase>;

/** The board after some news. An older reading of a case never replaces a later one. The same map when nothing is new. */
export function withNews(known: Cases, { cases, gone }: BoardNews): Cases {
  const fresh = cases.filter(({ caseId, version }) => version >= (known.get(caseId)?.version ?? 0));
  const lost = gone.filter((id) => known.has(id));
  if (fresh.length === 0 && lost.length === 0) return known;
  const next = new Map(known);
  for (const each of fresh) next.set(each.caseId, each);
  for (const id of lost) next.delete(id);
  return next;
}

/** The board after it has connected again. */
export function withSync(known: Cases, { open, cases }: BoardSync): Cases {
  const still = new Set(open);
  return withNews(known, { cases, gone: [...known.keys()].filter((id) => !still.has(id)) });
}
