import "server-only";
import { errorFields, logError } from "@/lib/log";
import type { HandleEvents } from "./bus";
import { eventSchema, type DomainEvent } from "./events";

export type Delivery =
  | { status: "handled" }
  /** worth another try */
  | { status: "failed"; error: string }
  /** no try will make it readable */
  | { status: "unreadable"; error: string };

/**
 * Hands what a bus delivered to a subscriber: all at once, and if that fails one by one, so that one poisoned event
 * holds up no other. Never throws.
 * @returns what became of each, in the given order
 */
export async function deliver(handle: HandleEvents, given: readonly unknown[]): Promise<Delivery[]> {
  const parsed = given.map((one) => eventSchema.safeParse(one));
  const events = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const together = await attempt(handle, events);
  const deliveries: Delivery[] = [];
  for (const { data } of parsed) {
    if (data === undefined) deliveries.push({ status: "unreadable", error: "unreadable" });
    else if (together.status === "handled" || events.length === 1) deliveries.push(together);
    else deliveries.push(await attempt(handle, [data]));
  }
  return deliveries;
}

async function attempt(handle: HandleEvents, events: readonly DomainEvent[]): Promise<Delivery> {
  if (events.length === 0) return { status: "handled" };
  try {
    await handle(events);
    return { status: "handled" };
  } catch (error) {
    logError("events could not be handled", error, { count: events.length });
    const { errorName = "unknown", code } = errorFields(error);
    // Its class and code: its words may quote what a patient said, and this is stored.
    return { status: "failed", error: code === undefined ? errorName : `${errorName} ${code}` };
  }
}
