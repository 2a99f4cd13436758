import { BellRing } from "lucide-react";
import { useApp } from "@/components/shell/app-context";
import { Button } from "@/components/ui/button";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { useNow } from "@/components/ui/use-now";
import type { EarlierTime } from "@/lib/data/appointments/appointment";

interface KeptTimeProps {
  kept: EarlierTime;
  title: string;
  /** what the button says */
  action: string;
  disabled: boolean;
  onTake: () => void;
}

/** A time that became free and is kept for the patient for some minutes. */
export function KeptTime({ kept, title, action, disabled, onTake }: KeptTimeProps) {
  const { timeZone, now: pageNow } = useApp();
  const now = useNow(pageNow);
  return (
    <div role="status" className="grid gap-2 rounded-xl border border-brand bg-brand-tint p-4">
      <p className="flex gap-2.5">
        <BellRing size={20} aria-hidden="true" className="mt-0.5 shrink-0 text-brand" />
        <span>
          <strong>{title}</strong> {formatDay(kept.startsAt, now, timeZone)} {formatClock(kept.startsAt, timeZone)} with {kept.clinician}
          {kept.kind === "video" && ", by video"}. It is kept for you until {formatClock(kept.until, timeZone)}.
        </span>
      </p>
      <Button look="primary" className="justify-self-start" disabled={disabled} onClick={onTake}>
        {action}
      </Button>
    </div>
  );
}
