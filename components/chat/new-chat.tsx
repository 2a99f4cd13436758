"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { ChatScreen } from "./chat-screen";
import { newId } from "./new-id";

const NEW_CHAT_PATH = "/chat";

/**
 * A chat that exists once its first message is sent. Its id outlives whatever makes the page render again (a changed
 * setting, say); only coming back to the page of the new chat from another address makes a new one.
 */
export function NewChat({ firstId }: { firstId: string }) {
  const path = usePathname();
  const [chat, setChat] = useState({ id: firstId, path });
  if (chat.path !== path) setChat({ id: path === NEW_CHAT_PATH ? newId() : chat.id, path });
  return <ChatScreen key={chat.id} chatId={chat.id} title={null} initialMessages={[]} runningTurnId={null} appointments={[]} />;
}
