import type { ReactNode } from "react";
import { NotificationsProvider } from "@/components/notifications/notifications-context";
import { AppShell } from "@/components/shell/app-shell";
import { clinicTimeZone } from "@/lib/clinic-time-zone";
import { getViewer } from "@/lib/auth/viewer";
import { listChats } from "@/lib/data/chats/list-chats";
import { formatCursor } from "@/lib/data/events/feed-cursor";
import { feedEnd } from "@/lib/data/events/read-feed";
import { getCurrentPatient } from "@/lib/data/patients/get-current-patient";
import { listNotifications } from "@/lib/data/user-notifications/list-notifications";
import type { Viewer } from "@/lib/data/viewer";
import { env } from "@/lib/env";
import { readPreferences } from "@/lib/preferences/preferences";
import { gatherActions } from "./gather-actions";
import { readNotifications, refreshNotifications } from "./notification-actions";
import { BELL_SHOWS } from "./notifications/limits";

const notificationActions = { refresh: refreshNotifications, read: readNotifications };

const GUEST = { kind: "guest", name: "Guest", age: null, mainCondition: null } as const;

/** What surrounds every page of the signed-in app: whose record it is about, their chats, the chosen settings. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const [viewer, preferences] = await Promise.all([getViewer(), readPreferences()]);
  const [patient, chats, told] = viewer === null ? [null, [], null] : await Promise.all([getCurrentPatient(viewer), listChats(viewer), toldTo(viewer)]);
  const app = {
    actions: gatherActions,
    viewer: patient ?? GUEST,
    developerMode: env().DEVELOPER_MODE === "on",
    timeZone: clinicTimeZone(),
    now: pageTime(),
  };
  return (
    <AppShell app={app} preferences={preferences} chats={chats}>
      {told === null ? children : <NotificationsProvider {...told} actions={notificationActions}>{children}</NotificationsProvider>}
    </AppShell>
  );
}

/** What the viewer was told so far, and from where on they are told of the rest. */
async function toldTo(viewer: Viewer) {
  // The place first: what comes while the list is read is told twice rather than never.
  const cursor = formatCursor(await feedEnd());
  return { account: viewer.userId, cursor, initial: await listNotifications(viewer, BELL_SHOWS) };
}

/** When this request's page is made, ms since the epoch. */
function pageTime(): number {
  return Date.now();
}
