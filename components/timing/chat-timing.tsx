import clsx from "clsx";
import { useState } from "react";
import { Sheet } from "@/components/ui/sheet";
import { TimingPanel } from "./timing-panel";
import type { TurnTiming } from "./turn-timing";

interface ChatTimingProps {
  /** whether there is room beside the chat; otherwise it is a sheet */
  beside: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  turns: readonly TurnTiming[];
  busy: boolean;
  onAskAgain: (turn: TurnTiming["turn"]) => void;
}

/** The timing panel beside the chat, wider for a projector, or in a sheet. */
export function ChatTiming({ beside, open, onOpenChange, ...panel }: ChatTimingProps) {
  const [wide, setWide] = useState(false);
  if (!beside) {
    return (
      <Sheet open={open} onOpenChange={onOpenChange} side="right" title="Timing of the checks">
        <TimingPanel {...panel} wide={null} />
      </Sheet>
    );
  }
  return (
    <aside
      aria-label="Developer mode"
      className={clsx("hidden shrink-0 overflow-y-auto border-l border-line bg-sunken min-[1200px]:block", wide ? "w-[58vw]" : "w-94 min-[1400px]:w-104")}
    >
      <TimingPanel {...panel} wide={{ on: wide, toggle: () => setWide(!wide) }} />
    </aside>
  );
}
