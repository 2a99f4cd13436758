import { CalendarDays, ClockAlert, House, Siren } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { Urgency } from "@/lib/clinical/types";

interface UrgencyLook {
  Icon: LucideIcon;
  text: string;
  tint: string;
}

/** Never colour alone: the icon and the card's headline say the same. */
export const URGENCY_LOOK: Readonly<Record<Urgency, UrgencyLook>> = {
  emergency: { Icon: Siren, text: "text-emergency", tint: "bg-emergency-tint" },
  urgent: { Icon: ClockAlert, text: "text-urgent", tint: "bg-urgent-tint" },
  routine: { Icon: CalendarDays, text: "text-routine", tint: "bg-routine-tint" },
  self_care: { Icon: House, text: "text-self-care", tint: "bg-self-care-tint" },
};
