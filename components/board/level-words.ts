import { CircleDashed, type LucideIcon } from "lucide-react";
import { URGENCY_LOOK } from "@/components/chat/urgency-look";
import type { BoardLevel } from "@/lib/board/filter-cases";

export const LEVEL_WORDS: Readonly<Record<BoardLevel, string>> = {
  emergency: "Emergency",
  unjudged: "Being checked",
  urgent: "Urgent",
  routine: "Routine",
  self_care: "Self-care",
};

/** In the board's order. */
export const LEVELS = ["emergency", "unjudged", "urgent", "routine", "self_care"] as const satisfies readonly BoardLevel[];

export const LEVEL_LOOK: Readonly<Record<BoardLevel, { Icon: LucideIcon; text: string; tint: string }>> = {
  ...URGENCY_LOOK,
  unjudged: { Icon: CircleDashed, text: "text-ink-2", tint: "bg-sunken" },
};

/** "Call now" for a person of the team: by when the patient has been told to be seen. */
export const LEVEL_MEANS: Readonly<Record<Exclude<BoardLevel, "unjudged">, string>> = {
  emergency: "Call the emergency number now",
  urgent: "Be seen within 24 hours",
  routine: "Be seen within two weeks",
  self_care: "Care at home",
};
