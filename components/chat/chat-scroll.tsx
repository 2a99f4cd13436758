import { ArrowDown } from "lucide-react";
import { useCallback, useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useStickToBottom } from "use-stick-to-bottom";
import type { GetTargetScrollTop } from "use-stick-to-bottom";

/** Room above the newest exchange, px. */
const ABOVE = 20;

interface ChatScrollProps {
  /** changes when something new begins: then the page goes there, wherever the reader was */
  newest: string;
  children: ReactNode;
}

/**
 * The scrolling conversation. It follows the newest words, but never past the top of the newest exchange, so that
 * what to do stays in sight while the rest is written; it yields to a reader who scrolls, and offers the way back.
 */
export function ChatScroll({ newest, children }: ChatScrollProps) {
  const targetScrollTop = useCallback<GetTargetScrollTop>((bottom, { scrollElement }) => {
    const anchor = [...scrollElement.querySelectorAll("[data-anchor]")].at(-1);
    if (anchor === undefined) return bottom;
    const anchorTop = anchor.getBoundingClientRect().top - scrollElement.getBoundingClientRect().top + scrollElement.scrollTop;
    // A reader who is already further down stays there.
    return Math.min(bottom, Math.max(anchorTop - ABOVE, scrollElement.scrollTop));
  }, []);
  const { scrollRef, contentRef, isAtBottom, scrollToBottom } = useStickToBottom({ initial: "instant", resize: "instant", targetScrollTop });
  const shown = useRef(newest);
  useEffect(() => {
    if (shown.current === newest) return;
    shown.current = newest;
    // Measuring now would lay the page out a second time before it is shown.
    const frame = requestAnimationFrame(() => void scrollToBottom("instant"));
    return () => cancelAnimationFrame(frame);
  }, [newest, scrollToBottom]);
  return (
    <div className="relative min-h-0 flex-1">
      <div ref={scrollRef} className="h-full overflow-y-auto overscroll-contain" tabIndex={-1}>
        <div ref={contentRef} className="mx-auto w-full max-w-188 px-4 pb-6 pt-5">
          {children}
        </div>
      </div>
      {!isAtBottom && (
        <button
          type="button"
          onClick={() => void scrollToBottom("instant")}
          className="absolute bottom-2 left-1/2 inline-flex min-h-11 -translate-x-1/2 animate-enter items-center gap-2 rounded-full border border-line bg-surface px-4 text-[0.9375rem] shadow-card hover:border-line-strong"
        >
          <ArrowDown size={17} aria-hidden="true" />
          Jump to latest
        </button>
      )}
    </div>
  );
}
