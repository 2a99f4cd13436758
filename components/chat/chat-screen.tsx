"use client";

import type { BookedAppointment } from "./actions-interface";
import { BookingsProvider } from "./bookings-context";
import { ChatView } from "./chat-view";
import type { ChatViewProps } from "./chat-view";
import { TeamEntriesProvider } from "./team-entries-context";
import type { TeamEntry } from "@/lib/board/case-entry";

interface ChatScreenProps extends ChatViewProps {
  /** booked from this chat and not cancelled */
  appointments: readonly BookedAppointment[];
  /** what people of the care team wrote and decided here */
  teamEntries: readonly TeamEntry[];
}

/** A chat. Give it `key={chatId}`: another chat is another screen. */
export function ChatScreen({ appointments, teamEntries, ...chat }: ChatScreenProps) {
  return (
    <BookingsProvider initial={appointments} isNew={chat.title === null}>
      <TeamEntriesProvider chatId={chat.chatId} initial={teamEntries}>
        <ChatView {...chat} />
      </TeamEntriesProvider>
    </BookingsProvider>
  );
}
