"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { ChatScreen } from "./chat-screen";
import { newId } from "./new-id";

const NOTHING: readonly never[] = [];

/**
 * An empty chat. With its first message it takes its own address without leaving this page, so three things are
 * looked after here: "New chat" then gives another one, "Back" to such an address loads that chat, and a page that
 * the server makes anew leaves the chat as it is.
 */
export function NewChatScreen() {
  const pathname = usePathname();
  const [chat, setChat] = useState(() => ({ id: newId(), started: false }));
  const own = `/chat/${chat.id}`;
  if (pathname === own && !chat.started) setChat({ ...chat, started: true });
  if (pathname === "/chat" && chat.started) setChat({ id: newId(), started: false });
  const elsewhere = pathname.startsWith("/chat/") && pathname !== own;
  useEffect(() => {
    if (elsewhere) window.location.reload();
  }, [elsewhere]);
  return <ChatScreen key={chat.id} chatId={chat.id} title={null} initialMessages={[...NOTHING]} runningTurnId={null} appointments={NOTHING} teamEntries={NOTHING} />;
}
