import type { Scenario } from "../scenario";
import { STAGE_QUESTIONS } from "../stage-questions";
import type { RemoteCommand } from "./stage-channel";

export interface TalkStep {
  title: string;
  /** what to say, a sentence or two each */
  notes: readonly string[];
  /** how this differs from the known state */
  scenario: Partial<Scenario>;
  /** what is opened beside the lanes; nothing unless given */
  panel?: "faults" | "latencies" | "files";
  /** what to press when the notes are said */
  action: { command: RemoteCommand; label: string };
}

const CHEST_PAIN = STAGE_QUESTIONS[1];
const RACE = { command: "race", label: "Race" } as const;

/** The talk: each step sets the stage, says why, and ends with something that is measured. */
export const TALK_STEPS: readonly TalkStep[] = [
  {
    title: "One question, six checks",
    notes: [
      "Maria takes warfarin and has a fever. Six agents look at her question: record, library, interactions, assessment, risk scores, appointments.",
      "Each is made to wait 3 s, as a slow service would. That is simulated, and the badge says so. Ask the audience: how long will one after another take? And all at once?",
    ],
    scenario: {},
    action: RACE,
  },
  {
    title: "Gather by gather",
    notes: [
      "Not 3 s but 9 s: three waits in a row, because medical needs the first three, and scheduling needs medical. The first gather alone is 9 s against 3 s.",
      "Both lanes found the same: the digest is over what the agents found, timings left out.",
    ],
    scenario: {},
    action: { command: "table", label: "Show the tables" },
  },
  {
    title: "Why not faster?",
    notes: [
      "Risk is off the critical path: here it was made instant, and the prediction for concurrent mode has not moved. Interactions was dragged to 6 s, and the critical path has moved over to it.",
      "Race, and compare what was predicted with what was measured. Then drag whatever the audience asks for.",
    ],
    scenario: { waits: { risk: 0, interactions: 6000 } },
    panel: "latencies",
    action: RACE,
  },
  {
    title: "Realistic waits",
    notes: ["Waits about as long as real services take, the same in both lanes, drawn from the seed. The factor is smaller, since one slow agent dominates."],
    scenario: { profile: "realistic" },
    action: RACE,
  },
  {
    title: "Nothing to wait for",
    notes: ["Without waits there is nothing to gain: the agents only compute, and they share one processor. The page says so, whatever the factor is."],
    scenario: { profile: "instant" },
    action: RACE,
  },
  {
    title: "Careful, for those who doubt",
    notes: [
      "One lane at a time, nothing beside it, in the order A B B A, so that what drifts falls on both alike. The first run of each mode stands apart.",
      "Every sample is shown. Nothing is removed.",
    ],
    scenario: { profile: "realistic", mode: "careful", rounds: 2 },
    action: { command: "race", label: "Run careful" },
  },
  {
    title: "A check fails",
    notes: ["The drug service never answers. The others go on, it is given up after 5 s, the answer names what could not be checked, and the urgency does not go down."],
    scenario: { profile: "realistic", faults: [{ agent: "interactions", kind: "hang" }] },
    panel: "faults",
    action: RACE,
  },
  {
    title: "The model fails",
    notes: ["The model refuses every request. The rules below it still judge, on the safe side: never less urgent than before."],
    scenario: { profile: "realistic", modelFault: "rate-limit" },
    panel: "faults",
    action: RACE,
  },
  {
    title: "A red flag comes first",
    notes: ["Crushing chest pain. The safety screen is not an agent that waits: in both modes the number to call is there within milliseconds, before any check has ended."],
    scenario: { question: CHEST_PAIN.text, patient: CHEST_PAIN.patient },
    action: RACE,
  },
  {
    title: "A hundred patients at once",
    notes: ["A hundred ordinary turns on this one server. All of them wait at the same time, so all take little longer than one. Watch how late the event loop is."],
    scenario: { profile: "realistic", patients: 100 },
    action: { command: "run-patients", label: "Run patients" },
  },
];
