import "server-only";
import type { DomainEvent } from "@/lib/events/events";
import { offerFreedSlot } from "./waiting-list";

/** Offers times that became free to who waits, if whoever freed them did not come to it. However often it is done, a time is offered to one. */
export async function offerFreedSlots(events: readonly DomainEvent[], now = new Date()): Promise<void> {
  for (const event of events) if (event.type === "slot-freed") await offerFreedSlot(event.slotId, now);
}
