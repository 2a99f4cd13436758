import "server-only";
import { db } from "../client";
import type { Notification, NotificationList } from "@/lib/events/notification";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";

/** What the viewer was told, the newest first, at most `limit`. */
export async function listNotifications(viewer: Viewer, limit: number): Promise<NotificationList> {
  const [rows, unread] = await Promise.all([
    db.notification.findMany({
      where: { userId: viewer.userId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limit,
      select: {
        id: true, kind: true, chatId: true, createdAt: true, readAt: true,
        chat: { select: { title: true } },
        appointment: { select: { id: true, slot: { select: { startsAt: true, clinician: { select: { name: true } } } } } },
      },
    }),
    db.notification.count({ where: { userId: viewer.userId, readAt: null } }),
  ]);
  const items = rows.map(({ id, kind, chatId, createdAt, readAt, chat, appointment }): Notification => ({
    id,
    kind,
    at: createdAt.toISOString(),
    read: readAt !== null,
    chat: chat === null || chatId === null ? null : { chatId, title: chat.title },
    appointment: appointment && { appointmentId: appointment.id, startsAt: appointment.slot.startsAt.toISOString(), clinician: appointment.slot.clinician.name },
    forCareTeam: viewer.role === "care_team",
  }));
  return { items, unread };
}

/** Which of the viewer's notifications: by their ids, about a chat, or all of them. */
export type Which = { ids: readonly string[] } | { chatId: string } | "all";

/** They count as read from now on; those that were read before stay as they are. */
export async function markNotificationsRead(viewer: Viewer, which: Which, now = new Date()): Promise<void> {
  await db.notification.updateMany({ where: { userId: viewer.userId, readAt: null, ...filterOf(which) }, data: { readAt: now } });
}

/** That a time is free is not seen in the chat in which it was asked for. */
function filterOf(which: Which) {
  if (which === "all") return {};
  if ("ids" in which) return { id: { in: which.ids.filter(isUuid) } };
  return isUuid(which.chatId) ? { chatId: which.chatId, kind: { not: "slot_offered" as const } } : { id: { in: [] } };
}
