import { RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Problem } from "@/lib/turns/problem";

/** Why nothing goes on, above the composer, with the way on. Said aloud when it appears. */
export function ChatProblem({ problem, onTryAgain }: { problem: Problem; onTryAgain: (() => void) | null }) {
  return (
    <div role="alert" className="mb-2 animate-enter">
      <Notice tone="problem" title={problem.message}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="min-w-0 flex-1">{problem.nextStep}</p>
          {onTryAgain !== null && (
            <Button onClick={onTryAgain}>
              <RotateCcw size={17} aria-hidden="true" />
              Try again
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
