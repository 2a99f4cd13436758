import { Repeat } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Mode } from "@/lib/graph/types";

/** The same message in the other mode, so that both are measured. */
export function AskAgain({ mode, disabled, onAsk }: { mode: Mode; disabled: boolean; onAsk: () => void }) {
  const hydrated = useHydrated();
  return (
    <Button className="w-full @min-[34rem]:min-h-14 @min-[34rem]:text-xl" disabled={!hydrated || disabled} onClick={onAsk}>
      <Repeat size={18} aria-hidden="true" />
      Ask again in {mode === "sequential" ? "concurrent" : "sequential"} mode
    </Button>
  );
}
