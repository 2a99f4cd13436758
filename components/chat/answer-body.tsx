import { Skeleton } from "@/components/ui/skeleton";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { AnswerCard } from "@/lib/turns/types";
import { usePreferences } from "@/components/shell/preferences-context";
import { EMERGENCY_NUMBERS } from "@/components/shell/emergency-number";
import { AnswerMarkdown } from "./answer-markdown";
import { InteractionsBlock } from "./interactions-block";
import { MissingChecks } from "./missing-checks";
import { Passages } from "./passages";
import { Reasons } from "./reasons";
import { RiskScores } from "./risk-scores";
import { Slots } from "./slots";
import { WatchFor } from "./watch-for";

/** In the order in which a worried person reads. */
export function AnswerBody({ view, card }: { view: TurnView; card: AnswerCard }) {
  const { region } = usePreferences();
  const { text, turn } = view;
  const writing = turn?.status === "running";
  return (
    <div className="grid animate-enter gap-4 px-4.5 py-4">
      <MissingChecks names={card.missingChecks} />
      {text !== "" ? <AnswerMarkdown text={text} /> : writing && <TextSkeleton />}
      {card.interactions !== null && <InteractionsBlock findings={card.interactions} />}
      <WatchFor assessment={card.assessment} />
      {card.urgency !== "emergency" && turn !== null && <Slots slots={card.slots} note={card.slotsNote} turnId={turn.turnId} />}
      <div className="grid">
        <Reasons assessment={card.assessment} sources={card.sources} />
        <RiskScores risks={card.risks} />
        <Passages passages={card.passages} />
      </div>
      <p className="border-t border-line pt-3 text-sm text-ink-2">
        {card.modelNote !== null && `${card.modelNote} `}
        This is a demo, not a medical device, and does not replace a clinician. In an emergency call {EMERGENCY_NUMBERS[region]}.
      </p>
    </div>
  );
}

function TextSkeleton() {
  return (
    <div className="grid gap-2.5 py-1">
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-11/12" />
      <Skeleton className="h-4 w-2/3" />
    </div>
  );
}
