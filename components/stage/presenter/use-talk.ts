import { useState } from "react";
import { KNOWN_SCENARIO } from "../scenario";
import type { Scenario } from "../scenario";
import { TALK_STEPS } from "./talk-steps";
import type { TalkStep } from "./talk-steps";

interface Talk {
  /** 0 up; null before it has begun */
  step: number | null;
  /** ms since 1970; null before it has begun */
  beganAt: number | null;
}

const NOT_BEGUN: Talk = { step: null, beganAt: null };

/** Where the talk is. Each step sets the stage anew. */
export function useTalk(onStep: (scenario: Scenario, step: TalkStep) => void) {
  const [talk, setTalk] = useState(NOT_BEGUN);
  return {
    ...talk,
    /** one step on (1) or back (-1); the first begins the talk */
    move(by: 1 | -1) {
      const step = talk.step === null ? 0 : talk.step + by;
      const next = TALK_STEPS[step];
      if (next === undefined) return;
      onStep({ ...KNOWN_SCENARIO, ...next.scenario }, next);
      setTalk({ step, beganAt: talk.beganAt ?? Date.now() });
    },
    reset: () => setTalk(NOT_BEGUN),
  };
}
