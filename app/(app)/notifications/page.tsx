import { NotificationsView } from "@/components/notifications/notifications-view";
import { getViewer } from "@/lib/auth/viewer";
import { listNotifications } from "@/lib/data/user-notifications/list-notifications";
import { PAGE_SHOWS } from "./limits";

export const metadata = { title: "Notifications" };

export default async function NotificationsPage() {
  const viewer = await getViewer();
  return <NotificationsView items={viewer === null ? [] : (await listNotifications(viewer, PAGE_SHOWS)).items} />;
}
