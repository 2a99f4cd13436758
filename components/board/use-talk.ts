import { useCallback, useEffect, useState } from "react";
import type { CaseTalk } from "@/lib/board/case-talk";
import type { Problem } from "@/lib/turns/problem";
import type { BoardActions } from "./board-actions";

/** What was said in a case, read again whenever it changed. @param version of the case, and whether an answer is being written */
export function useTalk(readTalk: BoardActions["readTalk"], caseId: string, version: string): { talk: CaseTalk | null; problem: Problem | null; again: () => void } {
  const [found, setFound] = useState<{ caseId: string; talk: CaseTalk } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    void readTalk({ caseId }).then(
      (result) => {
        if (left) return;
        setProblem(result.ok ? null : result.error);
        if (result.ok) setFound({ caseId, talk: result.value });
      },
      () => !left && setProblem({ code: "no_answer", message: "The conversation could not be read.", nextStep: "Look at your network, then choose the case again." }),
    );
    return () => {
      left = true;
    };
  }, [readTalk, caseId, version, tries]);
  return { talk: found?.caseId === caseId ? found.talk : null, problem, again: useCallback(() => setTries((count) => count + 1), []) };
}
