import type { AgentRow } from "@/lib/turns/types";
import { agentWords, isShown, statusWords } from "./agent-words";
import { CheckIcon } from "./check-icon";

/** The six names, each with its state, on one line. */
export function CheckRow({ agents }: { agents: readonly AgentRow[] }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-sm text-ink-2">
      {agents.filter(({ name }) => isShown(name)).map(({ name, status }) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          <CheckIcon status={status} hue={agentWords(name).hue} />
          {agentWords(name).name}
          <span className="sr-only">{statusWords(status)}</span>
        </span>
      ))}
    </span>
  );
}
