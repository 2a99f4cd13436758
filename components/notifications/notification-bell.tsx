"use client";

import { Bell } from "lucide-react";
import Link from "next/link";
import { Popover } from "radix-ui";
import { useEffect, useRef, useState } from "react";
import { useApp } from "@/components/shell/app-context";
import { Button, buttonClass } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import { titleOf } from "./describe-notification";
import { DesktopOffer } from "./desktop-offer";
import { NotificationRow } from "./notification-row";
import { useNotifications } from "./notifications-context";

/** How many the viewer has not read, said as long as it is short. */
const MOST_SHOWN = 9;

/** The bell in the header: what the viewer has not read, and the way to all of it. */
export function NotificationBell() {
  const notifications = useNotifications();
  const { now: pageNow, timeZone } = useApp();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const [open, setOpen] = useState(false);
  const news = useNews();
  if (notifications === null) return null;
  const { items, unread, read } = notifications;
  const label = unread === 0 ? "Notifications" : `Notifications, ${unread} unread`;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <span role="status" className="sr-only">
        {news}
      </span>
      <span className="relative">
        <Popover.Trigger asChild>
          <IconButton label={label} icon={<Bell size={20} aria-hidden="true" />} disabled={!hydrated} />
        </Popover.Trigger>
        {unread > 0 && (
          <span aria-hidden="true" className="pointer-events-none absolute right-0.5 top-0.5 grid h-5 min-w-5 place-items-center rounded-full bg-brand px-1 text-xs font-semibold tabular-nums text-on-brand">
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        )}
      </span>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Notifications"
          className="z-50 grid max-h-(--radix-popover-content-available-height) w-[min(24rem,calc(100vw-1rem))] animate-enter gap-1 overflow-y-auto rounded-2xl border border-line bg-surface p-2 shadow-pop"
        >
          <div className="flex min-h-11 items-center justify-between gap-3 pl-3">
            <h2 className="font-semibold">Notifications</h2>
            {unread > 0 && (
              <Button look="quiet" className="px-3 text-sm" onClick={() => read("all")}>
                Mark all as read
              </Button>
            )}
          </div>
          {items.length === 0 && <p className="px-3 pb-3 text-ink-2">Nothing yet. You are told here when an answer is ready, and before appointments.</p>}
          <ul className="grid">
            {items.map((notification) => (
              <li key={notification.id}>
                <NotificationRow
                  notification={notification}
                  now={now}
                  timeZone={timeZone}
                  onOpen={() => {
                    setOpen(false);
                    if (!notification.read) read([notification.id]);
                  }}
                />
              </li>
            ))}
          </ul>
          <DesktopOffer className="m-1" />
          <Link href="/notifications" onClick={() => setOpen(false)} className={buttonClass("quiet", "text-sm")}>
            See all notifications
          </Link>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What is to be said aloud: the newest notification, once. */
function useNews(): string {
  const newest = useNotifications()?.items.at(0);
  const [news, setNews] = useState("");
  const told = useRef(newest?.id);
  useEffect(() => {
    if (newest === undefined || newest.id === told.current) return;
    told.current = newest.id;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it is said once, when it comes, and not with the page
    if (!newest.read) setNews(titleOf(newest));
  }, [newest]);
  return news;
}
