import { useCallback, useSyncExternalStore } from "react";
import type { Notification as AppNotification } from "@/lib/events/notification";
import { describeNotification, titleOf } from "./describe-notification";

/** "unsupported" where the browser has none, or the page may not use them. */
export type DesktopPermission = NotificationPermission | "unsupported";

const changed = new Set<() => void>();

function current(): DesktopPermission {
  return "Notification" in window && window.isSecureContext ? Notification.permission : "unsupported";
}

function subscribe(notify: () => void) {
  changed.add(notify);
  return () => changed.delete(notify);
}

/** Whether the browser shows notifications for us, and how to ask: only ever on a click. */
export function useDesktopPermission() {
  const permission = useSyncExternalStore(subscribe, current, () => "unsupported" as const);
  const ask = useCallback(async () => {
    await Notification.requestPermission();
    for (const notify of changed) notify();
  }, []);
  return { permission, ask };
}

/**
 * Shows it outside the page, if that is allowed and nobody is looking at the page anyway. Several tabs show one and
 * the same. It says what it is about in general words only.
 */
export function showOnDesktop(notification: AppNotification): void {
  if (current() !== "granted" || document.visibilityState === "visible") return;
  const shown = new Notification(titleOf(notification), { tag: notification.id, icon: "/icon.svg" });
  shown.addEventListener("click", () => {
    window.focus();
    window.location.assign(describeNotification(notification, Date.now(), "UTC").href);
    shown.close();
  });
}
