import Link from "next/link";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { Modal } from "@/components/ui/modal";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import type { BookableCase } from "@/lib/data/appointments/for-patients";
import type { CalendarClinician, CalendarSlot } from "@/lib/data/appointments/list-calendar";
import type { CalendarDeeds, Placing } from "./calendar-deeds";
import { BookForm } from "./book-form";
import { stateOf, WHY_NOT } from "./slot-state";

interface SlotDialogProps {
  slot: CalendarSlot;
  clinician: CalendarClinician;
  placing: Placing | null;
  cases: readonly BookableCase[];
  deeds: CalendarDeeds;
  now: number;
  timeZone: string;
  onMove: (appointmentId: string) => void;
  /** something has been done, in words */
  onDone: (what: string) => void;
  onClose: () => void;
}

/** One time of the calendar, and what can be done with it; why not, where nothing can. */
export function SlotDialog({ slot, clinician, placing, cases, deeds, now, timeZone, onMove, onDone, onClose }: SlotDialogProps) {
  const book = useAction(deeds.bookForPatient);
  const move = useAction(deeds.moveForPatient);
  const cancel = useAction(deeds.cancelForPatient);
  const [sure, setSure] = useState(false);
  const { booked, startsAt, durationMin, kind } = slot;
  const state = stateOf(slot, now);
  const when = `${formatDay(startsAt, now, timeZone)} ${formatClock(startsAt, timeZone)}`;
  const pending = book.pending || move.pending || cancel.pending;
  const ahead = Date.parse(startsAt) > now;

  async function bookFor(caseId: string, patient: string, reason: string) {
    if ((await book.run({ caseId, slotId: slot.id, reason })).ok) onDone(`${patient} is booked for ${when} with ${clinician.name}.`);
  }
  async function moveHere(appointmentId: string, patient: string) {
    if ((await move.run({ appointmentId, slotId: slot.id })).ok) onDone(`The visit of ${patient} is now ${when} with ${clinician.name}.`);
  }
  async function cancelVisit(appointmentId: string, patient: string) {
    if ((await cancel.run({ appointmentId })).ok) onDone(`The visit of ${patient} is cancelled. They are told.`);
  }

  return (
    <Modal open onOpenChange={(open) => !open && onClose()} title={when} description={`${clinician.name}, ${clinician.specialty}. ${durationMin} minutes, ${kind === "video" ? "by video" : "in person"}.`}>
      <div className="mt-4 grid gap-4">
        {booked !== null && (
          <p>
            <strong>{booked.patient}</strong>
            <span className="block text-ink-2">{booked.reason}</span>
          </p>
        )}
        {(placing !== null || booked === null || state === "needs_move") && WHY_NOT[state] !== null && (
          <p className={state === "needs_move" ? "rounded-xl bg-urgent-tint px-3.5 py-2" : "text-ink-2"}>
            {state === "needs_move" && placing === null ? "The clinician is away then: this visit needs another time." : WHY_NOT[state]}
          </p>
        )}
        {state === "free" && placing === null && <BookForm cases={cases} pending={pending} onBook={(each, reason) => void bookFor(each.caseId, each.patient, reason)} onClose={onClose} />}
        <ProblemText problem={book.problem ?? move.problem ?? cancel.problem} />
        {(state !== "free" || placing !== null) && (
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={onClose}>Back to the calendar</Button>
            {booked !== null && booked.caseId !== null && (
              <Link href={`/board?case=${booked.caseId}`} className={buttonClass()}>
                Open the case
              </Link>
            )}
            {booked !== null && ahead && placing === null && (
              <>
                <Button look={sure ? "danger" : "secondary"} disabled={pending} onClick={() => (sure ? void cancelVisit(booked.appointmentId, booked.patient) : setSure(true))}>
                  {sure ? "Yes, cancel the visit" : "Cancel the visit"}
                </Button>
                <Button look="primary" disabled={pending} onClick={() => onMove(booked.appointmentId)}>
                  Move
                </Button>
              </>
            )}
            {state === "free" && placing?.kind === "move" && (
              <Button look="primary" disabled={pending} onClick={() => void moveHere(placing.appointmentId, placing.patient)}>
                Move {placing.patient} here
              </Button>
            )}
            {state === "free" && placing?.kind === "book" && (
              <Button look="primary" disabled={pending} onClick={() => void bookFor(placing.caseId, placing.patient, "")}>
                Book {placing.patient}
              </Button>
            )}
          </div>
        )}
      </div>
    </Modal>
  );
}
