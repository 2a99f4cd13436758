"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import { useNewChat } from "@/components/shell/use-new-chat";
import type { Appointment } from "@/lib/data/appointments/appointment";
import type { Waiting } from "@/lib/data/appointments/wait-for-specialty";
import { AppointmentCard } from "./appointment-card";
import { useRefreshOnChange } from "./use-refresh-on-change";
import { WaitingCard } from "./waiting-card";

/** What is booked, what is waited for, what was, and what was cancelled. */
export function AppointmentsView({ appointments, waiting }: { appointments: readonly Appointment[]; waiting: readonly Waiting[] }) {
  const { now: pageNow } = useApp();
  const router = useRouter();
  const now = useNow(pageNow);
  useRefreshOnChange();
  const [cancelled, setCancelled] = useState<ReadonlySet<string>>(new Set());
  const isCancelled = ({ appointmentId, cancelledAt }: Appointment) => cancelledAt !== null || cancelled.has(appointmentId);
  const isPast = ({ startsAt }: Appointment) => Date.parse(startsAt) <= now;
  const upcoming = appointments.filter((appointment) => !isPast(appointment) && !isCancelled(appointment)).toReversed();
  const earlier = appointments.filter((appointment) => isPast(appointment) || isCancelled(appointment));
  return (
    <>
      <PageHeader title="Appointments" />
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-180 gap-8 px-4 py-7 lg:px-6">
          {waiting.length > 0 && (
            <section className="grid gap-3">
              <h2 className="text-2xl font-semibold tracking-tight">Waiting list</h2>
              <ul className="grid gap-3">
                {waiting.map((each) => (
                  <li key={each.waitingId}>
                    <WaitingCard waiting={each} onChanged={() => router.refresh()} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="grid gap-3">
            <h2 className="text-2xl font-semibold tracking-tight">Upcoming</h2>
            {upcoming.length === 0 && <NothingBooked />}
            <ul className="grid gap-3">
              {upcoming.map((appointment) => (
                <li key={appointment.appointmentId}>
                  <AppointmentCard
                    appointment={appointment}
                    state="upcoming"
                    onChanged={() => router.refresh()}
                    onCancelled={() => {
                      setCancelled((before) => new Set(before).add(appointment.appointmentId));
                      router.refresh();
                    }}
                  />
                </li>
              ))}
            </ul>
          </section>
          {earlier.length > 0 && (
            <section className="grid gap-3">
              <h2 className="text-lg font-semibold">Past and cancelled</h2>
              <ul className="grid gap-3">
                {earlier.map((appointment) => (
                  <li key={appointment.appointmentId}>
                    <AppointmentCard appointment={appointment} state={isCancelled(appointment) ? "cancelled" : "past"} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </main>
    </>
  );
}

function NothingBooked() {
  const hydrated = useHydrated();
  const startChat = useNewChat();
  return (
    <div className="grid justify-items-start gap-3 rounded-2xl border border-line bg-surface p-5">
      <p className="text-ink-2">Nothing is booked. When a visit makes sense, an answer offers times that fit.</p>
      <Button disabled={!hydrated} onClick={startChat}>
        Say what is wrong
      </Button>
    </div>
  );
}
