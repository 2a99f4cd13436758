import Link from "next/link";
import { SquarePen } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { useHydrated } from "@/components/ui/use-hydrated";
import { ChatList } from "./chat-list";
import { useNewChat } from "./use-new-chat";
import { ViewerMenu } from "./viewer-menu";

/** The way to everything: a new chat, earlier chats, and whose record is used. */
export function Sidebar({ onNavigate }: { onNavigate: () => void }) {
  const hydrated = useHydrated();
  const startChat = useNewChat();
  return (
    <aside aria-label="Menu" className="flex h-full flex-col gap-4 p-3.5">
      <Link href="/" className="flex min-h-11 items-center gap-3 self-start rounded-lg px-2 text-xl font-semibold">
        <Mark />
        Gather
      </Link>
      <Button
        className="w-full justify-start"
        disabled={!hydrated}
        onClick={() => {
          onNavigate();
          startChat();
        }}
      >
        <SquarePen size={18} aria-hidden="true" />
        New chat
      </Button>
      <ChatList onNavigate={onNavigate} />
      <ViewerMenu onNavigate={onNavigate} />
    </aside>
  );
}
