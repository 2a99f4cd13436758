"use client";

import { ChevronLeft, ChevronRight, Play, Square } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { PresenterState } from "./presenter-state";
import { remoteKey } from "./remote-key";
import { TALK_STEPS } from "./talk-steps";
import type { TalkStep } from "./talk-steps";
import { useRemote } from "./use-remote";

/** The presenter's own window: notes of this step, what comes next, what the audience sees, and how long it has taken. */
export function PresenterView() {
  const hydrated = useHydrated();
  const { state, there, nowMs, send } = useRemote();
  const step = state?.step ?? null;
  const now = step === null ? null : (TALK_STEPS[step] ?? null);
  const next = TALK_STEPS[step === null ? 0 : step + 1] ?? null;
  const ready = hydrated && there;
  const act = () => {
    if (ready) send(now?.action.command ?? "next");
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = remoteKey(event);
    if (command === null || !ready) return;
    event.preventDefault();
    if (command === "act") act();
    else send(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return (
    <main id="main" className="mx-auto grid min-h-dvh max-w-6xl content-start gap-5 p-5 md:p-8">
      <h1 className="sr-only">Presenter</h1>
      <PresenterState state={state} there={there} nowMs={nowMs} />
      <section aria-label="This step" className="grid gap-3">
        <p className="text-ink-2" role="status">
          {step === null ? `A talk of ${TALK_STEPS.length} steps` : `Step ${step + 1} of ${TALK_STEPS.length}`}
        </p>
        <h2 className="text-3xl font-bold">{now?.title ?? "Ready to begin"}</h2>
        {now === null ? <p className="text-xl">Press Next: the first step sets the stage to the known state, and the clock begins.</p> : <Notes step={now} />}
      </section>
      <div className="flex flex-wrap gap-3">
        <Button disabled={!ready || step === null || step === 0} onClick={() => send("back")}>
          <ChevronLeft size={18} aria-hidden="true" />
          Back
        </Button>
        <Button look={now === null ? "primary" : "secondary"} disabled={!ready || next === null} onClick={() => send("next")}>
          Next
          <ChevronRight size={18} aria-hidden="true" />
        </Button>
        {now !== null && (
          <Button look="primary" disabled={!ready} onClick={act}>
            <Play size={18} aria-hidden="true" />
            {now.action.label}
          </Button>
        )}
        <Button disabled={!ready} onClick={() => send("stop")}>
          <Square size={16} aria-hidden="true" />
          Stop
        </Button>
        <Button look="quiet" disabled={!ready} onClick={() => send("replay")}>
          Replay the last race
        </Button>
        <Button look="quiet" disabled={!ready} onClick={() => send("reset")}>
          Reset
        </Button>
      </div>
      <section aria-label="Next step" className="border-t border-line pt-4">
        <p className="text-ink-2">Next</p>
        <p className="text-xl font-semibold">{next?.title ?? "That was the last step: questions."}</p>
        {next !== null && <p className="mt-1 text-ink-2">{next.notes[0]}</p>}
      </section>
      <p className="text-sm text-ink-2">Keys here: → or PageDown next, ← or PageUp back, Space runs the step, Esc stops, 0 resets, V replays. Both windows must be of the same browser.</p>
    </main>
  );
}

function Notes({ step }: { step: TalkStep }) {
  return (
    <ul className="grid gap-3 text-xl leading-relaxed">
      {step.notes.map((note) => (
        <li key={note} className="border-l-4 border-brand pl-4">
          {note}
        </li>
      ))}
    </ul>
  );
}
