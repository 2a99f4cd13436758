import { randomUUID } from "node:crypto";
import type { Urgency } from "@/lib/clinical/types";
import { db } from "../client";
import type { Viewer } from "../viewer";
import { anAsker, type Asker } from "./people";

/** A member of the care team, as the operator makes them. */
export async function aMember(name = "Dr Test Member"): Promise<Viewer> {
  const userId = randomUUID();
  await db.user.create({ data: { id: userId, name, email: `${userId}@care.invalid`, role: "care_team" }, select: { id: true } });
  return { userId, role: "care_team" };
}

/** An open case of a patient of its own, judged by the engine unless `urgency` is null. */
export async function aCase(urgency: Urgency | null = "urgent", openedAt = new Date()): Promise<Asker> {
  const asker = await anAsker();
  const judged = urgency === null ? {} : { urgency, engineUrgency: urgency, engineAt: openedAt, ...(urgency === "emergency" ? { emergencyAt: openedAt } : {}) };
  await db.case.create({ data: { chatId: asker.chatId, openedAt, ...judged }, select: { chatId: true } });
  return asker;
}
