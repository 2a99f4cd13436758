import type { CrowdView } from "../fold-crowd";
import { injectedWords } from "../fault-words";
import type { RunState } from "../run/run-state";
import type { Scenario } from "../scenario";
import type { AudienceState } from "./stage-channel";

interface Shown {
  talk: { step: number | null; beganAt: number | null };
  /** what was run, or what will be */
  scenario: Scenario;
  run: RunState;
  crowd: CrowdView;
}

/** What the audience sees, in brief. */
export function audienceState({ talk, scenario, run, crowd }: Shown): AudienceState {
  const lane = (mode: "sequential" | "concurrent") => ({ status: run.lanes[mode].turn?.status ?? null, agentsMs: run.lanes[mode].turn?.metrics?.agentsMs ?? null });
  return {
    type: "state",
    step: talk.step,
    talkBeganAt: talk.beganAt,
    question: scenario.question,
    profile: scenario.profile,
    injected: injectedWords(scenario),
    source: run.source.kind,
    running: run.running !== null,
    sequential: lane("sequential"),
    concurrent: lane("concurrent"),
    careful: { done: run.samples.length, planned: run.planned },
    patients: { done: crowd.served.filter(({ status }) => status === "done").length, asked: crowd.patients, running: crowd.running },
    problem: run.problem?.message ?? crowd.problem?.message ?? null,
  };
}
