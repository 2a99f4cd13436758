import type { Urgency } from "@/lib/clinical/types";
import type { TurnView } from "@/lib/turns/fold-turn";
import { AnswerBody } from "./answer-body";
import { AnswerHead } from "./answer-head";
import { CheckList } from "./check-list";
import { EmergencyHead } from "./emergency-head";
import { emergencyOf } from "./emergency-of";
import { QueueNote } from "./queue-note";
import { usePreferences } from "@/components/shell/preferences-context";

interface AnswerCardProps {
  view: TurnView;
  newest: boolean;
}

/**
 * One card from the first moment to the last: an emergency stands at its top at once; the checks fill it while
 * they work; then the answer takes their place.
 */
export function AnswerCard({ view, newest }: AnswerCardProps) {
  const { region } = usePreferences();
  const { card, agents, turn } = view;
  const emergency = emergencyOf(view, region);
  const urgency: Urgency | undefined = emergency !== null ? "emergency" : card?.urgency;
  const running = turn === null || turn.status === "running";
  if (!running && card === null && emergency === null) return null;
  return (
    <div data-urgency={newest ? urgency : undefined} className="min-h-62 overflow-hidden rounded-2xl border border-line bg-surface shadow-card">
      {emergency !== null ? <EmergencyHead banner={emergency} /> : card !== null && <AnswerHead card={card} />}
      {card !== null ? (
        <AnswerBody view={view} card={card} />
      ) : (
        running && (
          <div className="p-4.5 text-[0.9375rem]">
            <QueueNote view={view} />
            <CheckList agents={agents} mode={turn?.mode ?? "concurrent"} />
          </div>
        )
      )}
    </div>
  );
}
