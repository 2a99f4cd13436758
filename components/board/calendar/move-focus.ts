import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, { column: number; visit: number }>> = {
  ArrowUp: { column: 0, visit: -1 },
  ArrowDown: { column: 0, visit: 1 },
  ArrowLeft: { column: -1, visit: 0 },
  ArrowRight: { column: 1, visit: 0 },
};

/** The arrow keys go from visit to visit: up and down within a column, left and right to the nearest time of the next one that has any. */
export function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = STEPS[event.key];
  const from = event.currentTarget;
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const columns = [...(from.closest("[role=region]")?.querySelectorAll("section") ?? [])].map((section) => [...section.querySelectorAll("button")]).filter((visits) => visits.length > 0);
  const column = columns.findIndex((visits) => visits.includes(from));
  const own = columns[column];
  const to = step.column === 0 ? own?.[own.indexOf(from) + step.visit] : nearest(columns[column + step.column], from);
  if (to === undefined) return;
  // Else the arrows would scroll as well.
  event.preventDefault();
  to.focus();
}

function nearest(visits: readonly HTMLButtonElement[] | undefined, from: HTMLButtonElement): HTMLButtonElement | undefined {
  const distance = (visit: HTMLButtonElement) => Math.abs(visit.getBoundingClientRect().top - from.getBoundingClientRect().top);
  return visits?.toSorted((one, other) => distance(one) - distance(other))[0];
}
