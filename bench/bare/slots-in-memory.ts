import type { Urgency } from "../../lib/clinical/types";
import type { OfferedSlot } from "../../lib/turns/types";

const HOUR_MS = 3_600_000;

export function slotsInMemory(specialty: string, urgency: Urgency, asOf: Date): { slots: OfferedSlot[]; note: string | null } {
  if (urgency === "emergency") return { slots: [], note: "No appointment is offered in an emergency." };
  const slots = [2, 3, 4].map((hours) => ({
    id: `slot-${hours}`,
    startsAt: new Date(asOf.getTime() + hours * HOUR_MS).toISOString(),
    durationMin: 15,
    clinician: "Dr Example",
    specialty,
  }));
  return { slots, note: null };
}
