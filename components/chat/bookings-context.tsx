"use client";

import { useRouter } from "next/navigation";
import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { BookedAppointment } from "./actions-interface";

interface BookingsValue {
  bookings: readonly BookedAppointment[];
  add: (booking: BookedAppointment) => void;
  remove: (appointmentId: string) => void;
}

const BookingsContext = createContext<BookingsValue | null>(null);

interface BookingsProviderProps {
  initial: readonly BookedAppointment[];
  /** whether the chat was begun on this page */
  isNew: boolean;
  children: ReactNode;
}

/** The appointments booked from this chat, as the page knew them and as they changed since. */
export function BookingsProvider({ initial, isNew, children }: BookingsProviderProps) {
  const [bookings, setBookings] = useState(initial);
  const router = useRouter();
  // So that "Back" to another page shows it too. A new chat keeps its page: it loads afresh on "Back" anyway.
  const refresh = useCallback(() => {
    if (!isNew) router.refresh();
  }, [isNew, router]);
  const add = useCallback(
    (booking: BookedAppointment) => {
      setBookings((now) => [...now, booking]);
      refresh();
    },
    [refresh],
  );
  const remove = useCallback(
    (id: string) => {
      setBookings((now) => now.filter(({ appointmentId }) => appointmentId !== id));
      refresh();
    },
    [refresh],
  );
  const value = useMemo(() => ({ bookings, add, remove }), [bookings, add, remove]);
  return <BookingsContext value={value}>{children}</BookingsContext>;
}

export function useBookings(): BookingsValue {
  const bookings = useContext(BookingsContext);
  if (bookings === null) throw new Error("useBookings needs a BookingsProvider above it");
  return bookings;
}
