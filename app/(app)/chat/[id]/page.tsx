import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChatScreen } from "@/components/chat/chat-screen";
import { getViewer } from "@/lib/auth/viewer";
import { listBookingsOfChat } from "@/lib/data/appointments/list-appointments";
import { listTeamEntries } from "@/lib/data/board/list-entries";
import { isUuid } from "@/lib/data/is-uuid";
import { loadChat } from "@/lib/turns/load-chat";

type Props = PageProps<"/chat/[id]">;

const chatOf = cache(async (id: string) => {
  const viewer = await getViewer();
  if (viewer === null || !isUuid(id)) return null;
  const [chat, appointments, teamEntries] = await Promise.all([loadChat(viewer, id), listBookingsOfChat(viewer, id), listTeamEntries(viewer, id)]);
  return chat && { ...chat, appointments, teamEntries };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return { title: (await chatOf(id))?.title ?? "Not found" };
}

/** A chat of the viewer's. Anybody else's does not exist. */
export default async function ChatPage({ params }: Props) {
  const { id } = await params;
  const chat = await chatOf(id);
  if (chat === null) notFound();
  const { title, messages, runningTurnId, appointments, teamEntries } = chat;
  return (
    <ChatScreen
      key={id}
      chatId={id}
      title={title}
      initialMessages={messages}
      runningTurnId={runningTurnId}
      appointments={appointments}
      teamEntries={teamEntries}
    />
  );
}
