"use client";

import { useCallback, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Preferences } from "@/components/chat/actions-interface";
import { Sheet } from "@/components/ui/sheet";
import { AppProvider } from "./app-context";
import type { AppSurroundings } from "./app-context";
import { ChatsProvider } from "./chats-context";
import type { ChatSummary } from "./group-chats";
import { PreferencesProvider } from "./preferences-context";
import { Sidebar } from "./sidebar";
import { OpenSidebarContext } from "./sidebar-sheet-context";

interface AppShellProps {
  app: AppSurroundings;
  preferences: Preferences;
  chats: readonly ChatSummary[];
  children: ReactNode;
}

/** What surrounds every page but the start page: the sidebar, a sheet of it on small screens, and the page. */
export function AppShell({ app, preferences, chats, children }: AppShellProps) {
  const [sheetOpen, setSheetOpen] = useState(false);
  const openSidebar = useCallback(() => setSheetOpen(true), []);
  const closeSidebar = useCallback(() => setSheetOpen(false), []);
  const sidebar = useMemo(() => <Sidebar onNavigate={closeSidebar} />, [closeSidebar]);
  return (
    <AppProvider value={app}>
      <PreferencesProvider initial={preferences}>
        <ChatsProvider fromServer={chats}>
          <OpenSidebarContext value={openSidebar}>
            <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-50 focus:rounded-lg focus:bg-surface focus:px-4 focus:py-2">
              Skip to the page
            </a>
            <div className="flex h-dvh overflow-hidden">
              <div className="hidden w-62 shrink-0 border-r border-line bg-sunken lg:block">{sidebar}</div>
              <Sheet open={sheetOpen} onOpenChange={setSheetOpen} side="left" title="Menu">
                {sidebar}
              </Sheet>
              <div className="@container/main flex min-w-0 flex-1 flex-col">{children}</div>
            </div>
          </OpenSidebarContext>
        </ChatsProvider>
      </PreferencesProvider>
    </AppProvider>
  );
}
