import { daysFrom } from "@/components/ui/format-time";

export interface ChatSummary {
  id: string;
  title: string;
  /** ISO 8601 */
  updatedAt: string;
}

export interface ChatGroup {
  label: "Today" | "Yesterday" | "Last week" | "Older";
  chats: ChatSummary[];
}

/** Chats by day, newest first; groups without chats are left out. */
export function groupChats(chats: readonly ChatSummary[], now: number, timeZone: string): ChatGroup[] {
  const groups: ChatGroup[] = [
    { label: "Today", chats: [] },
    { label: "Yesterday", chats: [] },
    { label: "Last week", chats: [] },
    { label: "Older", chats: [] },
  ];
  const newestFirst = [...chats].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  for (const chat of newestFirst) {
    const days = -daysFrom(now, chat.updatedAt, timeZone);
    const label = days <= 0 ? "Today" : days === 1 ? "Yesterday" : days <= 7 ? "Last week" : "Older";
    groups.find((group) => group.label === label)?.chats.push(chat);
  }
  return groups.filter((group) => group.chats.length > 0);
}
