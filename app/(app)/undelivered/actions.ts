"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getMember } from "@/lib/auth/care-team";
import { eventBus } from "@/lib/events/choose-bus";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";
import { asViewer } from "../as-viewer";

const input = z.object({ id: z.string().min(1).max(200) });

/** Has an event that could not be handled tried again. For members of the care team. */
export async function retryDeadLetter(given: unknown): Promise<ActionResult> {
  return asViewer(async () => {
    const request = input.safeParse(given);
    if (!request.success) return { ok: false, error: PROBLEMS.badInput };
    if ((await getMember()) === null || !(await eventBus().retryDeadLetter(request.data.id))) return { ok: false, error: PROBLEMS.notFound };
    revalidatePath("/undelivered");
    return { ok: true, value: undefined };
  });
}
