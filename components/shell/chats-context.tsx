"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { ChatSummary } from "./group-chats";

type Change = Partial<Omit<ChatSummary, "id">> & { removed?: boolean };

interface ChatsValue {
  chats: readonly ChatSummary[];
  /** shows a new chat, or what changed of one, before the server's list says so */
  change: (id: string, change: Change) => void;
}

const ChatsContext = createContext<ChatsValue | null>(null);

/** The list of chats: the server's, with what happened in this tab since. */
export function ChatsProvider({ fromServer, children }: { fromServer: readonly ChatSummary[]; children: ReactNode }) {
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map());
  const change = useCallback((id: string, next: Change) => {
    setChanges((now) => new Map(now).set(id, { ...now.get(id), ...next }));
  }, []);
  const value = useMemo(() => ({ chats: withChanges(fromServer, changes), change }), [fromServer, changes, change]);
  return <ChatsContext value={value}>{children}</ChatsContext>;
}

export function useChats(): ChatsValue {
  const chats = useContext(ChatsContext);
  if (chats === null) throw new Error("useChats needs a ChatsProvider above it");
  return chats;
}

function withChanges(fromServer: readonly ChatSummary[], changes: ReadonlyMap<string, Change>): ChatSummary[] {
  const byId = new Map(fromServer.map((chat) => [chat.id, chat]));
  for (const [id, { removed, ...change }] of changes) {
    const known = byId.get(id);
    if (removed === true) byId.delete(id);
    else if (known !== undefined) byId.set(id, { ...known, ...change });
    else if (change.title !== undefined && change.updatedAt !== undefined) byId.set(id, { id, title: change.title, updatedAt: change.updatedAt });
  }
  return [...byId.values()];
}
