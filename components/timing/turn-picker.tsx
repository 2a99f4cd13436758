import { useHydrated } from "@/components/ui/use-hydrated";
import { formatSeconds } from "@/lib/timing/format";
import type { TurnTiming } from "./turn-timing";

interface TurnPickerProps {
  turns: readonly TurnTiming[];
  selectedId: string;
  onSelect: (turnId: string) => void;
}

/** Earlier turns of this chat, to be looked at again. */
export function TurnPicker({ turns, selectedId, onSelect }: TurnPickerProps) {
  const hydrated = useHydrated();
  return (
    <select
      aria-label="Turn"
      value={selectedId}
      disabled={!hydrated}
      onChange={({ target }) => onSelect(target.value)}
      className="min-h-11 w-full min-w-0 truncate rounded-xl border border-line bg-surface px-3 text-[0.9375rem] @min-[34rem]:text-lg"
    >
      {turns.map((timing, index) => (
        <option key={timing.turn.turnId} value={timing.turn.turnId}>
          {`${index + 1}. ${labelOf(timing)}`}
        </option>
      ))}
    </select>
  );
}

function labelOf({ turn, question, metrics }: TurnTiming): string {
  const took = metrics === null ? turn.status : formatSeconds(metrics.agentsMs);
  const words = question.length > 40 ? `${question.slice(0, 40)}…` : question;
  return `${turn.mode}, ${took}: ${words}`;
}
