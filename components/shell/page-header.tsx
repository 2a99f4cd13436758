"use client";

import { Menu, SquarePen } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { NotificationBell } from "@/components/notifications/notification-bell";
import { IconButton } from "@/components/ui/icon-button";
import { Mark } from "@/components/ui/mark";
import { useHydrated } from "@/components/ui/use-hydrated";
import { EmergencyLine } from "./emergency-line";
import { usePreferences } from "./preferences-context";
import { useOpenSidebar } from "./sidebar-sheet-context";
import { useNewChat } from "./use-new-chat";

/** The page's title and the line that must always be in sight. `children` are the page's own buttons. */
export function PageHeader({ title, children }: { title: string; children?: ReactNode }) {
  const hydrated = useHydrated();
  const openSidebar = useOpenSidebar();
  const startChat = useNewChat();
  const { region } = usePreferences();
  return (
    <header className="shrink-0 border-b border-line bg-paper">
      <div className="flex min-h-12 items-center gap-1 pl-3 pr-1 lg:pl-7 lg:pr-4">
        <Link href="/" aria-label="Gather, start page" className="mr-1 grid size-11 shrink-0 place-items-center rounded-lg lg:hidden">
          <Mark />
        </Link>
        <h1 className="min-w-0 flex-1 truncate font-semibold">{title}</h1>
        <div className="hidden px-3 text-[0.9375rem] @min-[40rem]/main:block">
          <EmergencyLine region={region} />
        </div>
        <IconButton label="New chat" icon={<SquarePen size={20} aria-hidden="true" />} disabled={!hydrated} onClick={startChat} className="lg:hidden" />
        {children}
        <NotificationBell />
        <IconButton label="Menu" icon={<Menu size={20} aria-hidden="true" />} disabled={!hydrated} onClick={openSidebar} className="lg:hidden" />
      </div>
      <div className="border-t border-line px-4 py-1 text-[0.8125rem] @min-[40rem]/main:hidden">
        <EmergencyLine region={region} />
      </div>
    </header>
  );
}
