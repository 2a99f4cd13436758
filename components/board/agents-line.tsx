import clsx from "clsx";
import type { BoardCase } from "@/lib/board/board-case";
import { SHOWN_AGENTS, type ShownAgentName } from "@/lib/turns/types";

const DOT: Readonly<Record<ShownAgentName, string>> = {
  history: "bg-history", knowledge: "bg-knowledge", interactions: "bg-interactions", medical: "bg-medical", risk: "bg-risk", scheduling: "bg-scheduling",
};

/** Which agents still run, as six marks and in words; nothing once all have ended. */
export function AgentsLine({ running }: { running: BoardCase["running"] }) {
  if (running === null) return null;
  const open = SHOWN_AGENTS.filter((name) => running[name] === undefined || running[name] === "running");
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-sm text-ink-2">
      <span aria-hidden="true" className="flex shrink-0 gap-0.5">
        {SHOWN_AGENTS.map((name) => (
          <span key={name} className={clsx("size-2 rounded-full", open.includes(name) ? `animate-breathe ${DOT[name]}` : "bg-raised")} />
        ))}
      </span>
      <span className="truncate">{open.length === 0 ? "Writing the answer" : `Still running: ${open.join(", ")}`}</span>
    </p>
  );
}
