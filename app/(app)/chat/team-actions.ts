"use server";

import { z } from "zod";
import type { TeamEntry } from "@/lib/board/case-entry";
import { listTeamEntries } from "@/lib/data/board/list-entries";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";
import { asViewer } from "../as-viewer";

const chatInput = z.object({ chatId: z.uuid() });

/** What the care team wrote and decided in a chat of the viewer's. */
export async function readTeamEntries(input: unknown): Promise<ActionResult<readonly TeamEntry[]>> {
  return asViewer(async (viewer) => {
    const request = chatInput.safeParse(input);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    return { ok: true, value: await listTeamEntries(viewer, request.data.chatId) };
  });
}
