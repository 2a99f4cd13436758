import { randomUUID } from "node:crypto";
import { db } from "../client";
import type { Viewer } from "../viewer";

/** A new guest. Each test makes its own people, so that tests do not meet. */
export async function aGuest(): Promise<Viewer> {
  const userId = randomUUID();
  await db.user.create({
    data: { id: userId, name: "Guest", email: `${userId}@guests.invalid`, isAnonymous: true },
    select: { id: true },
  });
  return { userId, role: "patient" };
}

/** A guest who asked something: with a record, a chat, a message and an ended turn. */
export interface Asker {
  viewer: Viewer;
  patientId: string;
  chatId: string;
  messageId: string;
  turnId: string;
}

export async function anAsker(title = "Sore throat"): Promise<Asker> {
  const viewer = await aGuest();
  const ids = { patientId: randomUUID(), chatId: randomUUID(), messageId: randomUUID(), turnId: randomUUID() };
  const { patientId, chatId, messageId, turnId } = ids;
  const now = new Date();
  await db.patient.create({ data: { id: patientId, kind: "guest", name: "Guest", ownerUserId: viewer.userId }, select: { id: true } });
  await db.user.update({ where: { id: viewer.userId }, data: { currentPatientId: patientId }, select: { id: true } });
  await db.chat.create({ data: { id: chatId, userId: viewer.userId, patientId, title }, select: { id: true } });
  await db.message.create({ data: { id: messageId, chatId, text: "My throat hurts" }, select: { id: true } });
  await db.turn.create({
    data: {
      id: turnId, requestId: messageId, chatId, messageId, mode: "concurrent", profile: "instant", model: "embedded", region: "EU",
      status: "done", startedAt: now, asOf: now, endedAt: now,
    },
    select: { id: true },
  });
  return { viewer, ...ids };
}
