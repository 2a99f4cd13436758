import type { Problem } from "@/lib/turns/problem";

/** What went wrong and what to do about it, beside the control that it is about; announced when it appears. */
export function ProblemText({ problem }: { problem: Problem | null }) {
  return (
    <p role="status" className="text-sm text-emergency empty:hidden">
      {problem !== null && `${problem.message} ${problem.nextStep}`}
    </p>
  );
}
