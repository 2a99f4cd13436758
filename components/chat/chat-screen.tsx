"use client";

import type { BookedAppointment } from "./actions-interface";
import { BookingsProvider } from "./bookings-context";
import { ChatView } from "./chat-view";
import type { ChatViewProps } from "./chat-view";

interface ChatScreenProps extends ChatViewProps {
  /** booked from this chat and not cancelled */
  appointments: readonly BookedAppointment[];
}

/** A chat. Give it `key={chatId}`: another chat is another screen. */
export function ChatScreen({ appointments, ...chat }: ChatScreenProps) {
  return (
    <BookingsProvider initial={appointments} isNew={chat.title === null}>
      <ChatView {...chat} />
    </BookingsProvider>
  );
}
