"use client";

import { useApp } from "@/components/shell/app-context";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import type { Notification, NotificationList } from "@/lib/events/notification";
import { DesktopOffer } from "./desktop-offer";
import { NotificationRow } from "./notification-row";
import { useNotifications } from "./notifications-context";

/** Everything that the viewer was told of late. */
export function NotificationsView({ items: older }: Pick<NotificationList, "items">) {
  const { now: pageNow, timeZone } = useApp();
  const live = useNotifications();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const items = merged(live?.items ?? [], older, live?.unread === 0);
  return (
    <>
      <PageHeader title="Notifications" />
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-180 gap-4 px-4 py-7 lg:px-6">
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-3">
            <h2 className="text-2xl font-semibold tracking-tight">{live === null || live.unread === 0 ? "All read" : `${live.unread} unread`}</h2>
            <Button disabled={!hydrated || live === null || live.unread === 0} onClick={() => live?.read("all")}>
              Mark all as read
            </Button>
          </div>
          <DesktopOffer />
          {items.length === 0 ? (
            <p className="rounded-2xl border border-line bg-surface p-5 text-ink-2">Nothing yet. You are told here when an answer is ready, when the care team writes, and before appointments.</p>
          ) : (
            <ul className="grid gap-1 rounded-2xl border border-line bg-surface p-2">
              {items.map((notification) => (
                <li key={notification.id}>
                  <NotificationRow notification={notification} now={now} timeZone={timeZone} onOpen={() => !notification.read && live?.read([notification.id])} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </main>
    </>
  );
}

/** The page's own and what came since it was made, the newest first; of the same the later reading. */
function merged(live: readonly Notification[], older: readonly Notification[], allRead: boolean): Notification[] {
  const byId = new Map([...older, ...live].map((notification) => [notification.id, notification]));
  return [...byId.values()].map((one) => (allRead ? { ...one, read: true } : one)).sort((one, other) => other.at.localeCompare(one.at));
}
