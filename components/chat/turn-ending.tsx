import { RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { TurnSummary } from "@/lib/turns/types";
import { agentWords, isShown } from "./agent-words";

interface TurnEndingProps {
  view: TurnView;
  turn: TurnSummary;
  /** null where a later answer stands below or something is under way */
  onTryAgain: (() => void) | null;
}

/** How a turn ended that was not finished: what was kept, what was not, and the way on. */
export function TurnEnding({ view, turn, onTryAgain }: TurnEndingProps) {
  const hydrated = useHydrated();
  if (turn.status === "done" || turn.status === "running") return null;
  const problem = turn.status !== "stopped";
  return (
    <Notice tone={problem ? "problem" : "info"} title={titleOf(turn)}>
      <p>{whatIsKept(view)}</p>
      {onTryAgain !== null && (
        <Button className="mt-3" disabled={!hydrated} onClick={onTryAgain}>
          <RotateCcw size={17} aria-hidden="true" />
          Try again
        </Button>
      )}
    </Notice>
  );
}

function titleOf({ status, error }: TurnSummary): string {
  if (status === "stopped") return "You stopped this answer.";
  if (status === "interrupted") return error?.message ?? "This answer was interrupted.";
  return error?.message ?? "This answer could not be finished.";
}

/** Names the checks that were cancelled, and says what stays. */
function whatIsKept({ agents, card, text }: TurnView): string {
  const shown = agents.filter(({ name }) => isShown(name));
  const names = (rows: typeof shown) => new Intl.ListFormat("en-GB").format(rows.map(({ name }) => agentWords(name).name));
  const done = shown.filter(({ status }) => status === "done");
  const lost = shown.filter(({ status }) => status !== "done");
  const sentences = [
    lost.length > 0 ? `Not finished: ${names(lost)}.` : null,
    done.length > 0 && lost.length > 0 ? `Finished: ${names(done)}.` : null,
    card !== null && text !== "" ? "What was written so far is kept above." : "Your message is kept.",
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}
