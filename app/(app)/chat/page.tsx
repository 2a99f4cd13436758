import { NewChatScreen } from "@/components/chat/new-chat-screen";

export const metadata = { title: "New chat" };

/** A chat that exists once its first message is sent. */
export default function NewChatPage() {
  return <NewChatScreen />;
}
