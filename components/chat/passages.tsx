import { BookOpen, X } from "lucide-react";
import { Popover } from "radix-ui";
import { IconButton } from "@/components/ui/icon-button";
import type { Passage } from "@/lib/turns/types";
import { SourceLink } from "./source-link";

/** The library passages that the answer rests on, each to be read in place. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <div className="flex items-start gap-3 border-t border-line pt-1.5">
      <BookOpen size={17} aria-hidden="true" className="mt-3 shrink-0 text-ink-3" />
      <ul aria-label="Sources" className="flex min-w-0 flex-wrap gap-x-4">
        {passages.map((passage) => (
          <li key={`${passage.articleId}${passage.heading}`}>
            <PassagePopover passage={passage} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PassagePopover({ passage: { title, heading, text, sourceName, sourceUrl } }: { passage: Passage }) {
  return (
    <Popover.Root>
      <Popover.Trigger className="min-h-11 rounded-lg text-left text-sm text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink">
        {title}: {heading.toLowerCase()}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="start" sideOffset={4} collisionPadding={12} className="z-50 max-h-[min(26rem,70dvh)] w-[min(26rem,calc(100vw-1.5rem))] animate-enter overflow-y-auto rounded-2xl border border-line bg-surface p-5 shadow-pop">
          <Popover.Close asChild>
            <IconButton label="Close" icon={<X size={18} aria-hidden="true" />} className="float-right -mr-3 -mt-3" />
          </Popover.Close>
          <p className="font-semibold">{title}</p>
          <p className="text-sm text-ink-2">{heading}</p>
          <p className="my-2">{text}</p>
          <SourceLink name={sourceName} url={sourceUrl} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
