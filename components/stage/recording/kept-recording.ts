import { readStageFile } from "./read-stage-file";
import type { Recording } from "./stage-file";

const KEY = "gather-stage-recording";

/** The newest whole race of this browser, for when the network fails; null when there is none. */
export function keptRecording(): Recording | null {
  const kept = window.localStorage.getItem(KEY);
  const file = kept === null ? null : readStageFile(kept);
  return file?.ok === true && file.value.kind === "gather-recording" ? file.value : null;
}

/** Keeps a race in place of the one before. A browser without room for it keeps none. */
export function keepRecording(recording: Recording): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(recording));
  } catch {
    window.localStorage.removeItem(KEY);
  }
}
