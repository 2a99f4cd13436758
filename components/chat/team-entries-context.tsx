"use client";

import { createContext, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useNotifications } from "@/components/notifications/notifications-context";
import { useApp } from "@/components/shell/app-context";
import type { TeamEntry } from "@/lib/board/case-entry";

const TeamEntriesContext = createContext<readonly TeamEntry[]>([]);

interface TeamEntriesProviderProps {
  chatId: string;
  /** as they were when the page was made */
  initial: readonly TeamEntry[];
  children: ReactNode;
}

/** What people of the care team wrote and decided in this chat, as it comes: the open page is told, and reads it. */
export function TeamEntriesProvider({ chatId, initial, children }: TeamEntriesProviderProps) {
  const { readTeamEntries } = useApp().actions;
  const listen = useNotifications()?.listen ?? null;
  const [entries, setEntries] = useState(initial);
  const [came, setCame] = useState("");
  useEffect(() => {
    if (listen === null) return;
    return listen((message) => {
      const about = message.kind === "event" && (message.event.type === "care-team-message" || message.event.type === "urgency-changed") && message.event.chatId === chatId;
      if (!about && message.kind !== "reset") return;
      void readTeamEntries({ chatId }).then(
        (result) => {
          if (!result.ok) return;
          setEntries(result.value);
          if (about) setCame(heard(result.value.at(-1)));
        },
        // The next one, and the next page, bring it all the same.
        () => undefined,
      );
    });
  }, [listen, chatId, readTeamEntries]);
  return (
    <TeamEntriesContext value={entries}>
      {children}
      <p role="status" className="sr-only">
        {came}
      </p>
    </TeamEntriesContext>
  );
}

export function useTeamEntries(): readonly TeamEntry[] {
  return useContext(TeamEntriesContext);
}

/** For those who listen: that it came, and from whom. */
function heard(entry: TeamEntry | undefined): string {
  if (entry === undefined) return "";
  return { message: `New message from ${entry.author}, care team: ${entry.text ?? ""}`, urgency: `${entry.author} has changed how soon you should be seen.`, close: `${entry.author} has closed your case.` }[entry.kind];
}
