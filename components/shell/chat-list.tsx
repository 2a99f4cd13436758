import { usePathname } from "next/navigation";
import { useNow } from "@/components/ui/use-now";
import { useApp } from "./app-context";
import { ChatListItem } from "./chat-list-item";
import { useChats } from "./chats-context";
import { groupChats } from "./group-chats";

/** Earlier chats by day. */
export function ChatList({ onNavigate }: { onNavigate: () => void }) {
  const { now, timeZone } = useApp();
  const { chats } = useChats();
  const pathname = usePathname();
  const groups = groupChats(chats, useNow(now), timeZone);
  return (
    <nav aria-label="Chats" className="-mx-1 min-h-0 flex-1 overflow-y-auto px-1">
      {groups.length === 0 && <p className="px-2 text-sm text-ink-2">Your chats will be listed here.</p>}
      {groups.map((group) => (
        <section key={group.label} aria-label={group.label} className="mb-4">
          <h2 className="px-2 pb-1 text-sm font-semibold text-ink-3">{group.label}</h2>
          <ul>
            {group.chats.map((chat) => (
              <ChatListItem key={chat.id} chat={chat} current={pathname === `/chat/${chat.id}`} onNavigate={onNavigate} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
