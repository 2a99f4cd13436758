"use client";

import type { GatherUIMessage } from "@/lib/turns/ui-message";
import type { BookedAppointment } from "./actions-interface";
import { BookingsProvider } from "./bookings-context";
import { ChatView } from "./chat-view";

export interface ChatScreenProps {
  chatId: string;
  /** null before the first message */
  title: string | null;
  initialMessages: GatherUIMessage[];
  /** the turn that is running as the page is made */
  runningTurnId: string | null;
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
