"use server";

import { z } from "zod";
import { listNotifications, markNotificationsRead } from "@/lib/data/user-notifications/list-notifications";
import type { NotificationList } from "@/lib/events/notification";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";
import { asViewer } from "./as-viewer";
import { BELL_SHOWS } from "./notifications/limits";

const refreshInput = z.object({ viewingChatId: z.uuid().nullable() });
const readInput = z.union([z.literal("all"), z.array(z.uuid()).max(100)]);

/** What the viewer was told of late. What is about the chat that they are looking at counts as read. */
export async function refreshNotifications(input: unknown): Promise<ActionResult<NotificationList>> {
  return asViewer(async (viewer) => {
    const request = refreshInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    const chatId = request.data.viewingChatId;
    if (chatId !== null) await markNotificationsRead(viewer, { chatId });
    return { ok: true, value: await listNotifications(viewer, BELL_SHOWS) };
  });
}

/** They count as read from now on, in every tab. */
export async function readNotifications(input: unknown): Promise<ActionResult<NotificationList>> {
  return asViewer(async (viewer) => {
    const request = readInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    await markNotificationsRead(viewer, request.data === "all" ? "all" : { ids: request.data });
    return { ok: true, value: await listNotifications(viewer, BELL_SHOWS) };
  });
}
