import { MessageCircleHeart, Phone, Siren } from "lucide-react";
import type { EmergencyBanner } from "@/lib/turns/types";

/** Whom to call, before anything else and above everything else. Announced the moment it appears. */
export function EmergencyHead({ banner }: { banner: EmergencyBanner }) {
  const { number, instruction, crisisLine, redFlags } = banner;
  return (
    <div role="alert" className="border-b border-line bg-emergency-tint px-4.5 py-4">
      <div className="flex gap-3">
        <Siren size={22} aria-hidden="true" className="mt-1 shrink-0 text-emergency" />
        <div className="min-w-0 flex-1">
          <h2 className="text-xl font-semibold leading-snug text-emergency">Call {number} now</h2>
          <p>{instruction}</p>
          {redFlags.length > 0 && <p className="mt-1 text-ink-2">{redFlags.map(({ label }) => label).join(". ")}.</p>}
          <div className="mt-3 flex flex-wrap gap-2">
            <a href={`tel:${number}`} className="inline-flex min-h-12 items-center gap-2 rounded-xl bg-emergency px-5 text-lg font-bold text-on-emergency">
              <Phone size={20} aria-hidden="true" />
              Call {number}
            </a>
            {crisisLine !== null && (
              <a href={`tel:${crisisLine.number.replaceAll(/[^+\d]/g, "")}`} className="inline-flex min-h-12 items-center gap-2 rounded-xl border border-emergency bg-surface px-4 font-semibold text-emergency">
                <MessageCircleHeart size={20} aria-hidden="true" />
                {crisisLine.name}: {crisisLine.number}
              </a>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
