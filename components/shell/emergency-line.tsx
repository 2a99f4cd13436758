import { Phone } from "lucide-react";
import type { Region } from "@/lib/clinical/types";
import { EMERGENCY_NUMBERS } from "./emergency-number";

/** Always in sight: whom to call, and what this is not. */
export function EmergencyLine({ region }: { region: Region }) {
  const number = EMERGENCY_NUMBERS[region];
  return (
    <p className="flex items-center gap-2 text-ink-2">
      <Phone size={16} aria-hidden="true" className="hidden shrink-0 @min-[24rem]/main:block" />
      <span>
        In an emergency call{" "}
        <a href={`tel:${number}`} className="-mx-1.5 -my-2 inline-block px-1.5 py-2 font-bold text-ink underline decoration-line-strong underline-offset-2">
          {number}
        </a>
        . Demo, not a medical device.
      </span>
    </p>
  );
}
