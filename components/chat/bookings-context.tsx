"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { BookedAppointment } from "./actions-interface";

interface BookingsValue {
  bookings: readonly BookedAppointment[];
  add: (booking: BookedAppointment) => void;
  remove: (appointmentId: string) => void;
}

const BookingsContext = createContext<BookingsValue | null>(null);

/** The appointments booked from this chat, as the page knew them and as they changed since. */
export function BookingsProvider({ initial, children }: { initial: readonly BookedAppointment[]; children: ReactNode }) {
  const [bookings, setBookings] = useState(initial);
  const add = useCallback((booking: BookedAppointment) => setBookings((now) => [...now, booking]), []);
  const remove = useCallback((id: string) => setBookings((now) => now.filter(({ appointmentId }) => appointmentId !== id)), []);
  const value = useMemo(() => ({ bookings, add, remove }), [bookings, add, remove]);
  return <BookingsContext value={value}>{children}</BookingsContext>;
}

export function useBookings(): BookingsValue {
  const bookings = useContext(BookingsContext);
  if (bookings === null) throw new Error("useBookings needs a BookingsProvider above it");
  return bookings;
}
