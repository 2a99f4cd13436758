import "server-only";
import { SHOWN_TO_PATIENT, type CaseEntry, type TeamEntry } from "@/lib/board/case-entry";
import { db } from "../client";
import type { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";

const select = {
  id: true, kind: true, authorName: true, text: true, fromUrgency: true, toUrgency: true, createdAt: true,
} as const satisfies Prisma.CaseEntrySelect;

type Row = Prisma.CaseEntryGetPayload<{ select: typeof select }>;

function toEntry({ authorName, fromUrgency, toUrgency, createdAt, ...row }: Row): CaseEntry {
  return { ...row, author: authorName, from: fromUrgency, to: toUrgency, at: createdAt.toISOString() };
}

/** What the care team did in a chat of the viewer's, as far as it is meant for the patient, oldest first. */
export async function listTeamEntries(viewer: Viewer, chatId: string): Promise<readonly TeamEntry[]> {
  if (!isUuid(chatId)) return [];
  const rows = await db.caseEntry.findMany({
    where: { chatId, chat: { userId: viewer.userId }, kind: { in: [...SHOWN_TO_PATIENT] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select,
  });
  return rows.map(toEntry).filter(isShown);
}

function isShown(entry: CaseEntry): entry is TeamEntry {
  return SHOWN_TO_PATIENT.some((kind) => kind === entry.kind);
}

/** Everything that the care team did about a case, for one of them, oldest first. */
export async function listCaseEntries(viewer: Viewer, caseId: string): Promise<readonly CaseEntry[]> {
  const member = await db.user.count({ where: { id: viewer.userId, role: "care_team" } });
  if (member === 0 || !isUuid(caseId)) return [];
  return (await db.caseEntry.findMany({ where: { chatId: caseId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], select })).map(toEntry);
}
