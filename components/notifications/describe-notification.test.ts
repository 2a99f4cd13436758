import { expect, test } from "vitest";
import type { Notification, NotificationKind } from "@/lib/events/notification";
import { describeNotification, titleOf } from "./describe-notification";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const chat = { chatId: "0190c2f0-0000-7000-8000-000000000001", title: "Chest pain" };
const appointment = { appointmentId: "0190c2f0-0000-7000-8000-000000000002", startsAt: "2026-11-23T09:00:00Z", clinician: "Dr Priya Nair" };

const notification = (change: Partial<Notification>): Notification => ({
  id: "1", kind: "answer_ready", at: "2026-11-22T11:00:00Z", read: false, chat: null, appointment: null, forCareTeam: false, ...change,
});

test("a patient is led to the chat, or to the appointments", () => {
  expect(describeNotification(notification({ chat }), NOW, "UTC")).toEqual({ title: "Your answer is ready", about: "Chest pain", href: `/chat/${chat.chatId}` });
  expect(describeNotification(notification({ kind: "appointment_tomorrow", appointment }), NOW, "UTC")).toEqual({
    title: "Your appointment is in a day", about: "Tomorrow, 09:00, Dr Priya Nair", href: "/appointments",
  });
});

test("the care team is led to the case on the board", () => {
  expect(describeNotification(notification({ kind: "emergency", chat, forCareTeam: true }), NOW, "UTC").href).toBe(`/board?case=${chat.chatId}`);
});

test("a title, which a locked screen may show, says nothing of the complaint", () => {
  const kinds: NotificationKind[] = ["answer_ready", "care_team_message", "emergency", "interaction", "high_risk", "slot_offered"];
  for (const kind of kinds) expect(titleOf(notification({ kind, chat }))).not.toContain("Chest pain");
});
