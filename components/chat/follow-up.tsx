import { useHydrated } from "@/components/ui/use-hydrated";
import type { FollowUpQuestion } from "@/lib/clinical/types";

/** The question that matters most, answered with one tap. */
export function FollowUp({ question, onReply }: { question: FollowUpQuestion; onReply: (text: string) => void }) {
  const hydrated = useHydrated();
  return (
    <section aria-label="Question" className="mt-2 grid animate-enter gap-2.5">
      <p>{question.text}</p>
      <ul className="flex flex-wrap gap-2">
        {question.replies.map((reply) => (
          <li key={reply}>
            <button
              type="button"
              disabled={!hydrated}
              onClick={() => onReply(reply)}
              className="min-h-11 rounded-full border border-line bg-surface px-4.5 transition-colors duration-150 hover:border-brand hover:bg-brand-tint disabled:cursor-not-allowed disabled:text-ink-3"
            >
              {reply}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
