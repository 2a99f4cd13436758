import clsx from "clsx";
import type { Mode } from "@/lib/graph/types";
import type { AgentRow } from "@/lib/turns/types";
import { agentWords, isShown, statusWords } from "./agent-words";
import { CheckIcon } from "./check-icon";

/** What each check is doing and, once it has ended, what it found. */
export function CheckList({ agents, mode }: { agents: readonly AgentRow[]; mode: Mode }) {
  return (
    <ul className="grid gap-2.5">
      {agents.filter(({ name }) => isShown(name)).map((row) => (
        <li key={row.name} className="grid grid-cols-[1rem_minmax(0,1fr)] items-baseline gap-x-2 @min-[32rem]/main:grid-cols-[1rem_6.5rem_minmax(0,1fr)]">
          <span className="self-center">
            <CheckIcon status={row.status} hue={agentWords(row.name).hue} />
          </span>
          <span className={clsx("font-semibold", row.status === "waiting" && "text-ink-2")}>{agentWords(row.name).name}</span>
          <span className={clsx("col-start-2 @min-[32rem]/main:col-start-3", row.status === "done" ? "text-ink" : "text-ink-2")}>{lineFor(row, mode)}</span>
        </li>
      ))}
    </ul>
  );
}

function lineFor({ name, needs, status, found }: AgentRow, mode: Mode): string {
  if (status === "running") return `${agentWords(name).doing} …`;
  if (status === "waiting") return mode === "concurrent" && needs.some(isShown) ? "Waiting for the checks before it" : "Waiting its turn";
  if (status === "done") return found ?? "Done";
  const words = statusWords(status);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
