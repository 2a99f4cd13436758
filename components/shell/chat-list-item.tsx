import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import clsx from "clsx";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { MenuItem, MenuPanel } from "@/components/ui/menu";
import { useHydrated } from "@/components/ui/use-hydrated";
import { DeleteChat } from "./delete-chat";
import type { ChatSummary } from "./group-chats";
import { RenameChat } from "./rename-chat";

interface ChatListItemProps {
  chat: ChatSummary;
  current: boolean;
  onNavigate: () => void;
}

export function ChatListItem({ chat, current, onNavigate }: ChatListItemProps) {
  const hydrated = useHydrated();
  const [asking, setAsking] = useState<"rename" | "delete" | null>(null);
  const close = () => setAsking(null);
  return (
    <li className={clsx("group flex items-center rounded-xl border", current ? "border-line bg-surface" : "border-transparent hover:bg-raised")}>
      <Link href={`/chat/${chat.id}`} onClick={onNavigate} aria-current={current ? "page" : undefined} className="min-w-0 flex-1 truncate rounded-xl px-2.5 py-2.5 text-[0.9375rem]">
        {chat.title}
      </Link>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <IconButton
            label={`Options for ${chat.title}`}
            icon={<Ellipsis size={18} aria-hidden="true" />}
            disabled={!hydrated}
            className="lg:opacity-0 lg:focus-visible:opacity-100 lg:group-hover:opacity-100 lg:data-[state=open]:opacity-100"
          />
        </DropdownMenu.Trigger>
        <MenuPanel align="end">
          <MenuItem icon={<Pencil size={16} aria-hidden="true" />} onSelect={() => setAsking("rename")}>
            Rename
          </MenuItem>
          <MenuItem icon={<Trash2 size={16} aria-hidden="true" />} onSelect={() => setAsking("delete")}>
            Delete
          </MenuItem>
        </MenuPanel>
      </DropdownMenu.Root>
      {asking === "rename" && <RenameChat chat={chat} onDone={close} />}
      {asking === "delete" && <DeleteChat chat={chat} current={current} onDone={close} />}
    </li>
  );
}
