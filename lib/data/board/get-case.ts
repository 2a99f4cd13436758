import "server-only";
import type { CaseEntry } from "@/lib/board/case-entry";
import type { CaseTalk } from "@/lib/board/case-talk";
import { turnViewSchema } from "@/lib/turns/turn-view-schema";
import { db } from "../client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { listCaseEntries } from "./list-entries";

/** Everything said about a case, for a member of the care team; null for anybody else and when there is no such case. */
export async function getCaseTalk(viewer: Viewer, caseId: string): Promise<CaseTalk | null> {
  if (!isUuid(caseId)) return null;
  const member = await db.user.count({ where: { id: viewer.userId, role: "care_team" } });
  if (member === 0) return null;
  const [chat, entries] = await Promise.all([readChat(caseId), listCaseEntries(viewer, caseId)]);
  if (chat === null) return null;
  const said = chat.messages.flatMap(({ id, text, createdAt, turns }): CaseTalk => {
    // The last answer to a message is the one that stands; the same in the other mode says the same.
    const view = turns.flatMap((turn) => (turn.view === null ? [] : [turnViewSchema.parse(turn.view)])).at(-1);
    const card = view?.card ?? null;
    const answer = view === undefined || card === null ? null : { urgency: card.urgency, headline: card.headline, text: view.text };
    return [{ id, at: createdAt.toISOString(), from: "patient", text, answer }];
  });
  return [...said, ...entries.map(fromEntry)].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function readChat(chatId: string) {
  return db.chat.findFirst({
    where: { id: chatId, case: { isNot: null } },
    select: {
      messages: {
        where: { supersededAt: null },
        orderBy: { createdAt: "asc" },
        select: { id: true, text: true, createdAt: true, turns: { orderBy: { startedAt: "asc" }, select: { view: true } } },
      },
    },
  });
}

function fromEntry(entry: CaseEntry): CaseTalk[number] {
  return { id: entry.id, at: entry.at, from: "team", entry };
}
