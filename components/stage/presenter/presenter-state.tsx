import clsx from "clsx";
import { formatSeconds, formatSpeedup } from "@/lib/timing/format";
import type { AudienceState } from "./stage-channel";

interface PresenterStateProps {
  state: AudienceState | null;
  /** whether the audience's window was heard of just now */
  there: boolean;
  /** ms since 1970 */
  nowMs: number;
}

/** What the audience sees at this moment, and how long the talk has taken. */
export function PresenterState({ state, there, nowMs }: PresenterStateProps) {
  return (
    <section aria-label="Audience window" className="grid gap-3 rounded-2xl border border-line bg-surface p-5 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-1">
        <p className={clsx("font-semibold", there ? "text-self-care" : "text-emergency")}>
          {there ? "Connected to the audience window" : state === null ? "No audience window yet: open the stage in this browser" : "The audience window has fallen silent: look at it"}
        </p>
        {state !== null && (
          <>
            <p className="text-ink-2">“{state.question}”</p>
            <p data-audience-phase className="text-lg">
              {phaseOf(state)}
            </p>
            {state.injected !== "" && <p className="text-urgent">Injected: {state.injected}</p>}
            {state.problem !== null && <p className="text-emergency">{state.problem}</p>}
          </>
        )}
      </div>
      <p className="text-right">
        <span className="block text-ink-2">Time of the talk</span>
        <span role="timer" aria-label="Time of the talk" className="font-mono text-5xl font-bold">
          {clock(state?.talkBeganAt ?? null, nowMs)}
        </span>
      </p>
    </section>
  );
}

function phaseOf({ source, running, sequential, concurrent, careful, patients, profile }: AudienceState): string {
  if (source === "replay") return running ? "A replay is running." : "A replay is on show.";
  if (source === "file") return "A file is on show.";
  if (patients.running) return `Patients: ${patients.done} of ${patients.asked} done.`;
  if (running && careful.planned > 0) return `Careful: ${careful.done} of ${careful.planned} runs done.`;
  if (running) return "The run is under way.";
  if (sequential.status === "stopped" || concurrent.status === "stopped") return `Stopped, profile ${profile}.`;
  if (sequential.agentsMs !== null && concurrent.agentsMs !== null) {
    const factor = formatSpeedup(sequential.agentsMs, concurrent.agentsMs);
    return `${formatSeconds(sequential.agentsMs)} against ${formatSeconds(concurrent.agentsMs)}${factor === null ? "" : `: ${factor}`}, profile ${profile}.`;
  }
  return `Nothing runs, profile ${profile}.`;
}

function clock(beganAt: number | null, nowMs: number): string {
  if (beganAt === null || nowMs < beganAt) return "0:00";
  const seconds = Math.floor((nowMs - beganAt) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
