import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { TurnView } from "@/lib/turns/fold-turn";
import { answerAsText } from "./answer-as-text";

const SHOWN_MS = 2_000;

/** Small things to do with a finished answer. */
export function AnswerActions({ view }: { view: TurnView }) {
  const hydrated = useHydrated();
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);

  async function copy() {
    // Clipboard access is missing on plain http and may be refused.
    const done = await navigator.clipboard?.writeText(answerAsText(view)).then(
      () => true,
      () => false,
    );
    setCopied(done === true ? "yes" : "no");
    setTimeout(() => setCopied(null), SHOWN_MS);
  }

  const icon = copied === "yes" ? <Check size={17} aria-hidden="true" /> : <Copy size={17} aria-hidden="true" />;
  return (
    <div className="-ml-2.5 flex items-center">
      <IconButton label="Copy answer" icon={icon} disabled={!hydrated} onClick={() => void copy()} />
      <span role="status" className="text-sm text-ink-2">
        {copied === "yes" && "Copied"}
        {copied === "no" && "This browser does not allow copying. Select the text instead."}
      </span>
    </div>
  );
}
