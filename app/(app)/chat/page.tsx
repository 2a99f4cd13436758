import { randomUUID } from "node:crypto";
import { connection } from "next/server";
import { ChatScreen } from "@/components/chat/chat-screen";

export const metadata = { title: "New chat" };

/** A chat that exists once its first message is sent; its id is made here so that a reload of the form makes a new one. */
export default async function NewChatPage() {
  await connection();
  const chatId = randomUUID();
  return <ChatScreen key={chatId} chatId={chatId} title={null} initialMessages={[]} runningTurnId={null} appointments={[]} />;
}
