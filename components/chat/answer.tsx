import { memo } from "react";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { FollowUpQuestion } from "@/lib/clinical/types";
import { AnswerCard } from "./answer-card";
import { AnswerActions } from "./answer-actions";
import { Checks } from "./checks";
import { FollowUp } from "./follow-up";
import { RunLabel } from "./run-label";
import { TurnEnding } from "./turn-ending";

interface AnswerProps {
  view: TurnView;
  newest: boolean;
  /** whether something is under way, so that nothing else can be started */
  busy: boolean;
  /** whether to say in which mode it was run, because answers in both stand together */
  labelled: boolean;
  /** whether it is a further answer to the same message, to which the page then scrolls */
  further: boolean;
  onReply: (text: string) => void;
  onTryAgain: (turnId: string) => void;
}

/** Everything that one turn shows: who checked, the card, how it ended, and the next question. */
export const Answer = memo(function Answer({ view, newest, busy, labelled, further, onReply, onTryAgain }: AnswerProps) {
  const { turn, card } = view;
  const ended = turn !== null && turn.status !== "running";
  return (
    <article aria-label="Answer" className="grid gap-2" data-anchor={further ? "" : undefined}>
      {labelled && turn !== null && <RunLabel turn={turn} />}
      <Checks view={view} />
      <AnswerCard view={view} newest={newest} />
      {ended && <TurnEnding view={view} turn={turn} onTryAgain={newest && !busy ? () => onTryAgain(turn.turnId) : null} />}
      {ended && card !== null && <AnswerActions view={view} />}
      {newest && ended && !busy && <Question question={card?.question ?? null} onReply={onReply} />}
    </article>
  );
});

function Question({ question, onReply }: { question: FollowUpQuestion | null; onReply: (text: string) => void }) {
  return question === null ? null : <FollowUp question={question} onReply={onReply} />;
}
