import { ChevronDown } from "lucide-react";
import { formatSeconds } from "@/lib/timing/format";
import type { TurnView } from "@/lib/turns/fold-turn";
import { CheckList } from "./check-list";
import { CheckRow } from "./check-row";

const COUNT_WORDS = ["no checks", "one check", "two checks", "three checks", "four checks", "five checks", "six checks"];

/** The line above the card: who works on it, and afterwards how long it took. Opens to what each found. */
export function Checks({ view }: { view: TurnView }) {
  const { turn, agents } = view;
  const done = agents.filter(({ name, status }) => name !== "safety" && name !== "answer" && status === "done").length;
  const measured = turn === null || turn.metrics === null || done === 0 ? null : `${COUNT_WORDS[done] ?? `${done} checks`} in ${formatSeconds(turn.metrics.agentsMs)}`;
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
        <CheckList agents={agents} />
      </div>
    </details>
  );
}
