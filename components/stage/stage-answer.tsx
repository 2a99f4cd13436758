import { MissingChecks } from "@/components/chat/missing-checks";
import { URGENCY_LOOK } from "@/components/chat/urgency-look";
import type { AnswerCard } from "@/lib/turns/types";

/** What the patient reads first: how soon to be seen, why, and what could not be checked. */
export function StageAnswer({ card }: { card: AnswerCard }) {
  const { Icon, text, tint } = URGENCY_LOOK[card.urgency];
  return (
    <section aria-label="Answer" data-urgency={card.urgency} className="grid gap-3">
      <div className={`rounded-xl px-5 py-4 ${tint}`}>
        <p className={`flex items-center gap-3 text-xl font-semibold lg:text-2xl ${text}`}>
          <Icon size={26} aria-hidden="true" className="shrink-0" />
          {card.headline}
        </p>
        <p className="mt-1 lg:text-xl">{card.why}</p>
      </div>
      <div className="lg:text-xl">
        <MissingChecks names={card.missingChecks} />
      </div>
    </section>
  );
}
