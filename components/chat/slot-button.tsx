import { Lock } from "lucide-react";
import { useApp } from "@/components/shell/app-context";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import type { OfferedSlot } from "@/lib/turns/types";

interface SlotButtonProps {
  slot: OfferedSlot;
  taken: boolean;
  disabled: boolean;
  onBook: () => void;
}

/** One time that can be booked. Its name starts with "Book"; a time that has gone says so and does nothing. */
export function SlotButton({ slot, taken, disabled, onBook }: SlotButtonProps) {
  const { timeZone, now: pageNow } = useApp();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const when = `${formatDay(slot.startsAt, now, timeZone)} ${formatClock(slot.startsAt, timeZone)}`;
  const past = Date.parse(slot.startsAt) <= now;
  const heldUntil = slot.heldUntil !== undefined && Date.parse(slot.heldUntil) > now && !taken ? slot.heldUntil : null;
  const gone = taken ? "Already taken" : past ? "Has passed" : null;
  return (
    <button
      type="button"
      disabled={!hydrated || disabled || gone !== null}
      onClick={onBook}
      className="min-h-14 w-full rounded-xl border border-line bg-surface px-3.5 py-2 text-left leading-snug transition-colors duration-150 hover:border-brand hover:bg-brand-tint disabled:cursor-not-allowed disabled:hover:border-line disabled:hover:bg-surface"
    >
      <span className={gone === null ? "block font-semibold" : "block text-ink-3 line-through"}>
        <span className="sr-only">Book </span>
        {when}
      </span>
      <span className="block text-[0.9375rem] text-ink-2">{gone ?? `${slot.clinician}, ${slot.specialty}${slot.kind === "video" ? ", by video" : ""}`}</span>
      {heldUntil !== null && (
        <span className="flex items-center gap-1.5 text-sm text-brand">
          <Lock size={14} aria-hidden="true" />
          Held for you until {formatClock(heldUntil, timeZone)}
        </span>
      )}
    </button>
  );
}
