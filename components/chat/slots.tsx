import { useContext, useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { ClinicTime } from "@/components/ui/clinic-time";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { OfferedSlot } from "@/lib/turns/types";
import { BookedSlot } from "./booked-slot";
import { useBookings } from "./bookings-context";
import { SlotHomesContext } from "./slot-homes";
import { SlotButton } from "./slot-button";
import { WaitForTime } from "./wait-for-time";

interface SlotsProps {
  slots: readonly OfferedSlot[];
  note: string | null;
  turnId: string;
}

/** The nearest times that fit. A booked one stays, with what can be done about it. */
export function Slots({ slots, note, turnId }: SlotsProps) {
  const { actions, timeZone } = useApp();
  const { bookings, add } = useBookings();
  const homes = useContext(SlotHomesContext);
  const { run, pending, problem } = useAction(actions.bookSlot);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  if (slots.length === 0) {
    return note === null ? null : (
      <section className="grid gap-2">
        <p className="text-ink-2">{note}</p>
        <WaitForTime turnId={turnId} offered={false} />
      </section>
    );
  }

  const [first] = slots;
  const booked = bookings.filter(({ slotId }) => slots.some(({ id }) => id === slotId));
  const bookedHere = booked.filter(({ slotId }) => homes.get(slotId) === turnId);

  async function book(slotId: string) {
    const result = await run({ slotId, turnId });
    if (result.ok) add(result.value);
    else if (result.error.code === "slot_taken") setTaken((now) => new Set(now).add(slotId));
  }

  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{booked.length > 0 ? "Your appointment" : "Times that fit"}</h3>
      {bookedHere.map((booking) => (
        <BookedSlot key={booking.appointmentId} booking={booking} />
      ))}
      {booked.length > bookedHere.length && <p className="text-ink-2">You booked one of these times: it is shown with the answer below.</p>}
      {booked.length === 0 && (
        <ul className="flex flex-wrap gap-2">
          {slots.map((slot) => (
            <li key={slot.id} className="@max-[30rem]/main:w-full">
              <SlotButton slot={slot} taken={taken.has(slot.id)} disabled={pending} onBook={() => void book(slot.id)} />
            </li>
          ))}
        </ul>
      )}
      {booked.length === 0 && first !== undefined && <ClinicTime at={first.startsAt} timeZone={timeZone} className="text-sm text-ink-2" />}
      <ProblemText problem={problem} />
      {note !== null && booked.length === 0 && <p className="text-sm text-ink-2">{note}</p>}
      {booked.length === 0 && <WaitForTime turnId={turnId} offered />}
    </section>
  );
}
