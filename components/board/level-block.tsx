import { Cpu, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { formatClock } from "@/components/ui/format-time";
import type { BoardCase } from "@/lib/board/board-case";
import { LevelBadge } from "./level-badge";
import { LEVEL_WORDS } from "./level-words";

/** The engine's finding and a person's decision, each in a box of its own, and which of the two holds. */
export function LevelBlock({ each, timeZone }: { each: BoardCase; timeZone: string }) {
  const { engine, human, findings } = each;
  return (
    <div className="grid gap-2">
      {human !== null && (
        <Side icon={<UserRound size={18} aria-hidden="true" />} title="A person decided" holds badge={<LevelBadge level={human.urgency} />}>
          <p>“{human.reason}”</p>
          <p className="text-sm text-ink-2">
            {human.name}, {formatClock(human.at, timeZone)}
          </p>
        </Side>
      )}
      <Side icon={<Cpu size={18} aria-hidden="true" />} title="The engine found" holds={human === null && engine !== null} badge={<LevelBadge level={engine?.urgency ?? "unjudged"} />}>
        {findings !== null && <p>{findings.why}</p>}
        {findings !== null && (
          <p className="text-sm text-ink-2">
            {findings.floor === null ? "No red flag sets a floor." : `Floor of the red-flag screen: ${LEVEL_WORDS[findings.floor].toLowerCase()}. The engine cannot go below it; a person can.`}
          </p>
        )}
      </Side>
    </div>
  );
}

function Side({ icon, title, holds, badge, children }: { icon: ReactNode; title: string; holds: boolean; badge: ReactNode; children: ReactNode }) {
  return (
    <section className={`grid gap-1 rounded-xl border px-3.5 py-2.5 ${holds ? "border-line-strong bg-surface" : "border-line bg-sunken"}`}>
      <h3 className="flex flex-wrap items-center gap-2 text-[0.9375rem] font-semibold">
        <span className="text-ink-2">{icon}</span>
        {title} {badge}
        {holds && <span className="ml-auto text-sm font-normal text-ink-2">holds now</span>}
      </h3>
      {children}
    </section>
  );
}
