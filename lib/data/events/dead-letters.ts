import type { JobWithMetadata, PgBoss } from "pg-boss";
import type { DeadLetter } from "../../events/bus";

// Scripts load this file as it is: it may import types only.

const DEAD_LETTERS = "dead-letters";
const LISTED = 100;

/** The newest first. */
export async function listDeadLetters(boss: PgBoss): Promise<DeadLetter[]> {
  const jobs = await boss.findJobs<unknown>(DEAD_LETTERS, { queued: true });
  return jobs.map(toDeadLetter).toReversed().slice(0, LISTED);
}

/** Puts a dead letter back into the queue that it came from. @returns whether there was one */
export async function retryDeadLetter(boss: PgBoss, id: string): Promise<boolean> {
  return (await boss.redrive(DEAD_LETTERS, { ids: [id] })) > 0;
}

function toDeadLetter({ id, data, createdOn, sourceName, sourceOutput }: JobWithMetadata<unknown>): DeadLetter {
  return {
    id,
    subscriber: sourceName ?? "unknown",
    eventType: textOf(data, "type"),
    eventId: textOf(data, "id"),
    error: textOf(sourceOutput, "error") ?? "unknown",
    failedAt: createdOn,
  };
}

function textOf(value: unknown, key: string): string | null {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : null;
  return typeof found === "string" ? found : null;
}
