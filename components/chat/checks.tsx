import { ChevronDown } from "lucide-react";
import { formatSeconds } from "@/lib/timing/format";
import type { TurnView } from "@/lib/turns/fold-turn";
import { isShown } from "./agent-words";
import { CheckList } from "./check-list";
import { CheckRow } from "./check-row";

const COUNT_WORDS = ["none", "one", "two", "three", "four", "five", "six"];

/** The line above the card: who works on it, and afterwards how long it took. Opens to what each found. */
export function Checks({ view }: { view: TurnView }) {
  const { turn, agents } = view;
  const shown = agents.filter(({ name }) => isShown(name));
  const done = shown.filter(({ status }) => status === "done").length;
  const count = done === shown.length ? `${COUNT_WORDS[done] ?? done} checks` : `${COUNT_WORDS[done] ?? done} of ${COUNT_WORDS[shown.length] ?? shown.length} checks`;
  const measured = turn?.status === "done" && turn.metrics !== null ? `${count} in ${formatSeconds(turn.metrics.agentsMs)}` : null;
  return (
    <details className="group">
      <summary className="-mx-2 flex min-h-11 items-center gap-2 rounded-lg px-2 hover:bg-sunken">
        <span className="flex flex-1 flex-wrap items-center gap-x-3.5 gap-y-1">
          <CheckRow agents={agents} />
          {measured !== null && <span className="font-mono text-sm">{measured}</span>}
        </span>
        <span className="sr-only">What each check found</span>
        <ChevronDown size={16} aria-hidden="true" className="shrink-0 text-ink-3 transition-transform duration-150 group-open:rotate-180" />
      </summary>
      <div className="py-3 text-[0.9375rem]">
        <CheckList agents={agents} mode={turn?.mode ?? "concurrent"} />
      </div>
    </details>
  );
}
