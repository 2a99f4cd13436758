import type { AnswerCard } from "@/lib/turns/types";
import clsx from "clsx";
import { URGENCY_LOOK } from "./urgency-look";

/** What to do, in one line; why, in one line. */
export function AnswerHead({ card }: { card: Pick<AnswerCard, "urgency" | "headline" | "why"> }) {
  const { Icon, text, tint } = URGENCY_LOOK[card.urgency];
  return (
    <div className={clsx("flex gap-3 border-b border-line px-4.5 py-4", tint)}>
      <Icon size={21} aria-hidden="true" className={clsx("mt-1 shrink-0", text)} />
      <div className="min-w-0">
        <h2 className={clsx("text-xl font-semibold leading-snug", text)}>{card.headline}</h2>
        <p className="text-ink-2">{card.why}</p>
      </div>
    </div>
  );
}
