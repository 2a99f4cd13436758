"use client";

import { usePathname } from "next/navigation";
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { NotificationList } from "@/lib/events/notification";
import type { ActionResult } from "@/lib/turns/problem";
import { showOnDesktop } from "./desktop-notifications";
import { EventStream } from "./event-stream";
import type { StreamMessage } from "./event-stream";

export interface NotificationActions {
  refresh: (input: { viewingChatId: string | null }) => Promise<ActionResult<NotificationList>>;
  read: (which: "all" | readonly string[]) => Promise<ActionResult<NotificationList>>;
}

interface Notifications extends NotificationList {
  /** they count as read from now on */
  read: (which: "all" | readonly string[]) => void;
  /** hears of everything that concerns the account; gives a disposer */
  listen: (listener: (message: StreamMessage) => void) => () => void;
}

const NotificationsContext = createContext<Notifications | null>(null);

interface NotificationsProviderProps {
  initial: NotificationList;
  actions: NotificationActions;
  /** whose events */
  account: string;
  /** the place in the feed at which the page was made */
  cursor: string;
  children: ReactNode;
}

/** What the account is told, kept up to date for as long as the page is open. */
export function NotificationsProvider({ initial, actions: givenActions, account, cursor, children }: NotificationsProviderProps) {
  const [list, setList] = useState(initial);
  const viewingChatId = chatOf(usePathname());
  const viewing = useRef(viewingChatId);
  useEffect(() => {
    viewing.current = viewingChatId;
  }, [viewingChatId]);
  const listeners = useRef(new Set<(message: StreamMessage) => void>());
  // The page is made anew with every action that changes it; the stream goes on from its own place.
  const [firstCursor] = useState(cursor);
  const [actions] = useState(givenActions);

  useEffect(() => {
    const known = new Set(initial.items.map(({ id }) => id));
    const refresh = async (mayShow: boolean) => {
      const result = await actions.refresh({ viewingChatId: document.visibilityState === "visible" ? viewing.current : null }).catch(() => null);
      if (result?.ok !== true) return;
      setList(result.value);
      const made = result.value.items.filter(({ id, read }) => !read && !known.has(id));
      for (const { id } of result.value.items) known.add(id);
      if (mayShow) for (const notification of made) showOnDesktop(notification);
    };
    const stream = new EventStream(account, firstCursor);
    stream.listen((message) => {
      for (const listener of listeners.current) listener(message);
      const type = message.kind === "event" ? message.event.type : message.kind;
      if (type === "notification-made" || type === "notifications-read" || type === "reset") void refresh(type === "notification-made");
    });
    return () => stream.close();
    // A list that the server makes anew is no reason to connect anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [account, firstCursor, actions]);

  useEffect(() => {
    // What is about a chat is read once the chat is looked at. That a time is free the chat does not show.
    const unreadHere = list.items.filter(({ kind, read, chat, forCareTeam }) => !read && !forCareTeam && kind !== "slot_offered" && chat !== null && chat.chatId === viewingChatId);
    if (unreadHere.length === 0) return;
    void actions.read(unreadHere.map(({ id }) => id)).then((result) => result.ok && setList(result.value), () => undefined);
  }, [viewingChatId, list, actions]);

  const read = useCallback(
    (which: "all" | readonly string[]) => {
      setList((before) => markRead(before, which));
      void actions.read(which).then((result) => result.ok && setList(result.value), () => undefined);
    },
    [actions],
  );
  const listen = useCallback((listener: (message: StreamMessage) => void) => {
    listeners.current.add(listener);
    return () => listeners.current.delete(listener);
  }, []);
  const value = useMemo(() => ({ ...list, read, listen }), [list, read, listen]);
  return <NotificationsContext value={value}>{children}</NotificationsContext>;
}

function chatOf(pathname: string): string | null {
  return /^\/chat\/([0-9a-f-]{36})$/.exec(pathname)?.[1] ?? null;
}

function markRead({ items, unread }: NotificationList, which: "all" | readonly string[]): NotificationList {
  const isMeant = (id: string) => which === "all" || which.includes(id);
  const count = items.filter(({ id, read }) => !read && isMeant(id)).length;
  return { items: items.map((item) => (isMeant(item.id) ? { ...item, read: true } : item)), unread: which === "all" ? 0 : unread - count };
}

/** Null where no account is told anything. */
export function useNotifications(): Notifications | null {
  return useContext(NotificationsContext);
}
