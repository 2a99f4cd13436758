import { Keyboard, Play, RotateCcw, Square } from "lucide-react";
import type { ReactNode } from "react";
import { formatAge } from "@/components/shell/viewer-card";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { Key } from "./keys-dialog";
import { MOST_ROUNDS, PROFILES, STAGE_MODES, wholeNumber } from "./scenario";
import type { Scenario, StageMode } from "./scenario";
import type { StagePatient } from "./stage-actions";
import { STAGE_QUESTIONS } from "./stage-questions";

interface StageControlsProps {
  scenario: Scenario;
  change: (change: Partial<Scenario>) => void;
  patients: readonly StagePatient[];
  /** whether a race or a crowd is under way */
  running: boolean;
  onRace: () => void;
  onStop: () => void;
  onReset: () => void;
  onKeys: () => void;
  /** further buttons */
  children?: ReactNode;
}

const MODE_WORDS: Readonly<Record<StageMode, { option: string; button: string }>> = {
  both: { option: "Race: both modes at once", button: "Race" },
  careful: { option: "Careful: one at a time, A B B A", button: "Run careful" },
  sequential: { option: "Sequential alone", button: "Run sequential" },
  concurrent: { option: "Concurrent alone", button: "Run concurrent" },
};
const PROFILE_WORDS = { instant: "Instant, no waits", realistic: "Realistic", textbook: "Textbook, 3 s each" } as const;
const HINTS = [
  ["Space", "run"],
  ["F", "faults"],
  ["L", "waits"],
  ["P", "patients"],
  ["?", "keys"],
] as const;
const FIELD = "min-h-11 w-full min-w-0 rounded-xl border border-line-strong bg-surface px-3 text-base text-ink disabled:text-ink-3";

/** What is asked, by whom, with which waits; and the buttons that do something. Enter in the question races. */
export function StageControls({ scenario, change, patients, running, onRace, onStop, onReset, onKeys, children }: StageControlsProps) {
  const hydrated = useHydrated();
  const { question, patient, profile, mode, rounds } = scenario;
  const ready = hydrated && !running;
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onRace();
      }}
    >
      <div className="grid gap-3 md:grid-cols-2 xl:grid-cols-[13rem_minmax(0,1fr)_15rem_15rem_12rem]">
        <Field label="Pick a question">
          <select
            className={FIELD}
            disabled={!ready}
            value={STAGE_QUESTIONS.find(({ text }) => text === question)?.text ?? ""}
            onChange={({ target }) => {
              const picked = STAGE_QUESTIONS.find(({ text }) => text === target.value);
              if (picked !== undefined) change({ question: picked.text, patient: picked.patient });
            }}
          >
            <option value="" disabled>
              Own words
            </option>
            {STAGE_QUESTIONS.map(({ label, text }) => (
              <option key={text} value={text}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Question">
          <input type="text" className={FIELD} disabled={!ready} maxLength={2000} value={question} onChange={({ target }) => change({ question: target.value })} />
        </Field>
        <Field label="Patient">
          <select className={FIELD} disabled={!ready} value={patient} onChange={({ target }) => change({ patient: target.value })}>
            {patients.map(({ slug, name, age, interest }) => (
              <option key={slug} value={slug}>
                {age === null ? name : `${name}, ${formatAge(age)}`}: {interest}
              </option>
            ))}
          </select>
        </Field>
        <div className={mode === "careful" ? "grid grid-cols-[minmax(0,1fr)_5rem] gap-3" : "grid"}>
          <Field label="Run">
            <select
              className={FIELD}
              disabled={!ready}
              value={mode}
              onChange={({ target }) => {
                const chosen = STAGE_MODES.find((known) => known === target.value);
                if (chosen !== undefined) change({ mode: chosen });
              }}
            >
              {STAGE_MODES.map((value) => (
                <option key={value} value={value}>
                  {MODE_WORDS[value].option}
                </option>
              ))}
            </select>
          </Field>
          {mode === "careful" && (
            <Field label="Rounds">
              <input
                type="number"
                className={FIELD}
                min={1}
                max={MOST_ROUNDS}
                required
                disabled={!ready}
                value={rounds}
                onChange={({ target }) => {
                  const chosen = wholeNumber(target.value, 1, MOST_ROUNDS);
                  if (chosen !== null) change({ rounds: chosen });
                }}
              />
            </Field>
          )}
        </div>
        <Field label="Latency profile">
          <select
            className={FIELD}
            disabled={!ready}
            value={profile}
            onChange={({ target }) => {
              const chosen = PROFILES.find((known) => known === target.value);
              if (chosen !== undefined) change({ profile: chosen });
            }}
          >
            {PROFILES.map((value) => (
              <option key={value} value={value}>
                {PROFILE_WORDS[value]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" className="px-8" disabled={!ready || question.trim() === ""}>
          <Play size={18} aria-hidden="true" />
          {MODE_WORDS[mode].button}
        </Button>
        <Button disabled={!hydrated || !running} onClick={onStop}>
          <Square size={16} aria-hidden="true" />
          Stop
        </Button>
        <Button disabled={!hydrated} onClick={onReset}>
          <RotateCcw size={17} aria-hidden="true" />
          Reset
        </Button>
        {children}
        <Button look="quiet" disabled={!hydrated} onClick={onKeys}>
          <Keyboard size={18} aria-hidden="true" />
          Keys
        </Button>
        <p className="ml-auto hidden items-center gap-4 text-base text-ink-2 min-[1800px]:flex">
          {HINTS.map(([key, does]) => (
            <span key={key}>
              <Key name={key} />
              {does}
            </span>
          ))}
        </p>
      </div>
    </form>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="grid min-w-0 gap-1 text-sm text-ink-2">
      {label}
      {children}
    </label>
  );
}
