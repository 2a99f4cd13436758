import type { Urgency } from "@/lib/clinical/types";

export const LEVELS: readonly Urgency[] = ["emergency", "urgent", "routine", "self_care"];

export const LEVEL_NAMES: Readonly<Record<Urgency, string>> = { emergency: "Emergency", urgent: "Urgent", routine: "Routine", self_care: "Self-care" };
