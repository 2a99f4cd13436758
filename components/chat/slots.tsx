import { useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { OfferedSlot } from "@/lib/turns/types";
import { BookedSlot } from "./booked-slot";
import { useBookings } from "./bookings-context";
import { SlotButton } from "./slot-button";

interface SlotsProps {
  slots: readonly OfferedSlot[];
  note: string | null;
  turnId: string;
}

/** The nearest times that fit. A booked one stays, with what can be done about it. */
export function Slots({ slots, note, turnId }: SlotsProps) {
  const { actions } = useApp();
  const { bookings, add } = useBookings();
  const { run, pending, problem } = useAction(actions.bookSlot);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  if (slots.length === 0) return note === null ? null : <p className="text-ink-2">{note}</p>;

  const bookedHere = bookings.filter(({ slotId }) => slots.some(({ id }) => id === slotId));

  async function book(slotId: string) {
    const result = await run({ slotId, turnId });
    if (result.ok) add(result.value);
    else if (result.error.code === "slot_taken") setTaken((now) => new Set(now).add(slotId));
  }

  return (
    <section className="grid gap-2">
      <h4 className="font-semibold">{bookedHere.length > 0 ? "Your appointment" : "Times that fit"}</h4>
      {bookedHere.map((booking) => (
        <BookedSlot key={booking.appointmentId} booking={booking} />
      ))}
      {bookedHere.length === 0 && (
        <ul className="flex flex-wrap gap-2">
          {slots.map((slot) => (
            <li key={slot.id} className="@max-[30rem]/main:w-full">
              <SlotButton slot={slot} taken={taken.has(slot.id)} disabled={pending} onBook={() => void book(slot.id)} />
            </li>
          ))}
        </ul>
      )}
      <ProblemText problem={problem} />
      {note !== null && bookedHere.length === 0 && <p className="text-sm text-ink-2">{note}</p>}
    </section>
  );
}
