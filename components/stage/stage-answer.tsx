import { AnswerMarkdown } from "@/components/chat/answer-markdown";
import { MissingChecks } from "@/components/chat/missing-checks";
import { URGENCY_LOOK } from "@/components/chat/urgency-look";
import type { Urgency } from "@/lib/clinical/types";
import type { StageCard } from "./lane-view";

interface StageAnswerProps {
  card: StageCard;
  /** the explanation below the card, as far as it has come; shown where something was made to go wrong */
  explanation: string | null;
  /** the answer to the same question before anything was made to fail; null when there is nothing to compare */
  withoutFaults: StageCard | null;
}

const RISING: readonly Urgency[] = ["self_care", "routine", "urgent", "emergency"];

/** What the patient reads first: how soon to be seen, why, and what could not be checked. */
export function StageAnswer({ card, explanation, withoutFaults }: StageAnswerProps) {
  const { Icon, text, tint } = URGENCY_LOOK[card.urgency];
  return (
    <section aria-label="Answer" data-urgency={card.urgency} className="grid gap-3 lg:text-xl">
      <div className={`rounded-xl px-5 py-4 ${tint}`}>
        <p className={`flex items-center gap-3 text-xl font-semibold lg:text-2xl ${text}`}>
          <Icon size={26} aria-hidden="true" className="shrink-0" />
          {card.headline}
        </p>
        <p className="mt-1">{card.why}</p>
      </div>
      <MissingChecks names={card.missingChecks} />
      {card.modelNote !== null && <p>{card.modelNote}</p>}
      {explanation !== null && explanation !== "" && (
        <div className="max-w-[70ch]">
          <AnswerMarkdown text={explanation} />
        </div>
      )}
      {withoutFaults !== null && (
        <p className="text-ink-2">
          Without the faults: “{withoutFaults.headline}”. With them the urgency {comparison(withoutFaults.urgency, card.urgency)}.
        </p>
      )}
    </section>
  );
}

function comparison(before: Urgency, now: Urgency): string {
  const change = RISING.indexOf(now) - RISING.indexOf(before);
  if (change === 0) return "is the same";
  return change > 0 ? "has gone up" : "has gone down";
}
