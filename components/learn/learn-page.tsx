import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { Mark } from "@/components/ui/mark";
import type { ShownCode } from "@/lib/learn/shown-code";
import { Experiment } from "./experiment";
import type { LearnActions } from "./learn-actions";
import { Legend } from "./legend";
import { PARTS } from "./parts";

interface LearnPageProps {
  /** by experiment and variant */
  code: Readonly<Record<string, Readonly<Record<string, ShownCode>>>>;
  actions: LearnActions;
  /** whether the stage is open */
  stage: boolean;
}

/** The lesson behind the app: each idea beside a small experiment that really runs. */
export function LearnPage({ code, actions, stage }: LearnPageProps) {
  return (
    <div className="@container/main min-h-dvh">
      <header className="border-b border-line">
        <div className="mx-auto flex min-h-14 max-w-7xl flex-wrap items-center justify-between gap-x-6 px-4 py-2 lg:px-8">
          <Link href="/" aria-label="Gather, start page" className="flex min-h-11 items-center gap-3 text-xl font-semibold">
            <Mark />
            Gather
          </Link>
          <nav aria-label="Elsewhere in Gather" className="flex gap-5 text-[0.9375rem]">
            {stage && (
              <Link href="/stage" className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-2 hover:text-ink">
                The stage
              </Link>
            )}
            <Link href="/chat" className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-2 hover:text-ink">
              The chat
            </Link>
          </nav>
        </div>
      </header>
      <div className="mx-auto grid max-w-7xl grid-cols-[minmax(0,1fr)] gap-10 px-4 py-10 lg:grid-cols-[11rem_minmax(0,1fr)] lg:px-8 lg:py-14">
        <nav aria-label="Parts" className="lg:sticky lg:top-8 lg:self-start">
          <ol className="grid gap-0.5 text-[0.9375rem]">
            {PARTS.map(({ id, title }, index) => (
              <li key={id}>
                <a href={`#${id}`} className="flex min-h-9 items-baseline gap-2.5 rounded-lg py-1.5 hover:underline">
                  <span className="font-mono text-sm text-ink-2">{index + 1}</span>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <main id="main" tabIndex={-1} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-14">
          <div>
            <h1 className="text-4xl font-semibold leading-tight tracking-tight">Six checks, one wait: how it works</h1>
            <p className="mt-4 max-w-[65ch] text-lg text-ink-2">
              Gather asks six agents at once and waits once. This page teaches how, for anyone who has written a function. Every experiment runs on the server when you press its button, on an event loop of its own, and draws what it measured.
            </p>
            <Legend />
          </div>
          {PARTS.map((part, index) => (
            <section key={part.id} id={part.id} aria-labelledby={`${part.id}-title`} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
              <div>
                <h2 id={`${part.id}-title`} className="text-2xl font-semibold tracking-tight">
                  <span className="mr-3 font-mono text-xl text-ink-2">{index + 1}</span>
                  {part.title}
                </h2>
                {part.says.map((paragraph) => (
                  <p key={paragraph} className="mt-2.5 max-w-[70ch]">
                    <Prose text={paragraph} />
                  </p>
                ))}
              </div>
              {part.experiments.map((experiment) => (
                <Experiment key={experiment.title} text={experiment} code={code[experiment.experiment] ?? {}} actions={actions} />
              ))}
              <div>
                <h3 className="mb-1 font-semibold">Questions</h3>
                {part.questions.map(({ question, answer }) => (
                  <Disclosure key={question} summary={question}>
                    <p className="max-w-[65ch]">
                      <Prose text={answer} />
                    </p>
                  </Disclosure>
                ))}
              </div>
            </section>
          ))}
        </main>
      </div>
    </div>
  );
}

/** Words between backticks are code. */
function Prose({ text }: { text: string }) {
  return text.split("`").map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <code key={index} className="rounded bg-sunken px-1 font-mono text-[0.9em]">
        {piece}
      </code>
    ),
  );
}
