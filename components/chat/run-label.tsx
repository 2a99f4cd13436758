import type { TurnSummary } from "@/lib/turns/types";

/** In which mode this answer was made, where several stand side by side. */
export function RunLabel({ turn: { mode } }: { turn: Pick<TurnSummary, "mode"> }) {
  return <p className="mt-2 text-sm font-semibold text-ink-2">{mode === "sequential" ? "In sequential mode" : "In concurrent mode"}</p>;
}
