import { randomUUID } from "node:crypto";
import { connection } from "next/server";
import { NewChat } from "@/components/chat/new-chat";

export const metadata = { title: "New chat" };

export default async function NewChatPage() {
  await connection();
  return <NewChat firstId={randomUUID()} />;
}
