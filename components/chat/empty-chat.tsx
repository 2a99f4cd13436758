import { Mark } from "@/components/ui/mark";
import { useHydrated } from "@/components/ui/use-hydrated";

const SUGGESTIONS = [
  "I've had a fever of 38.6 for three days and my right side hurts at the back. Can I take ibuprofen for it?",
  "My 3 year old has an itchy rash on both arms since this morning. She is playing as usual.",
  "I've had a sore throat for two days. It hurts to swallow, and I have no cough.",
  "My heart has been fluttering on and off since yesterday. I feel a bit light-headed.",
];

/** The first screen of a chat: the promise, and ways to begin. */
export function EmptyChat({ name, onPick }: { name: string | null; onPick: (text: string) => void }) {
  const hydrated = useHydrated();
  return (
    <div data-anchor="" className="grid gap-7 py-4 @min-[40rem]/main:py-10">
      <div>
        <Mark className="mb-4 h-9 w-10.5" />
        <h2 className="text-3xl font-semibold tracking-tight">{name === null ? "What is wrong?" : `What is wrong, ${name}?`}</h2>
        <p className="mt-1.5 text-pretty text-lg text-ink-2">Six checks, one wait. Say it in your own words: what you feel, since when, and what you take.</p>
      </div>
      <section aria-label="For example">
        <ul className="grid gap-2.5 @min-[40rem]/main:grid-cols-2">
          {SUGGESTIONS.map((text) => (
            <li key={text}>
              <button
                type="button"
                disabled={!hydrated}
                onClick={() => onPick(text)}
                className="flex h-full w-full items-start rounded-2xl border border-line bg-surface p-4 text-left text-ink transition-colors duration-150 hover:border-brand hover:bg-brand-tint disabled:cursor-not-allowed"
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
