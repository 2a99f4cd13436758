import type { RecordedObservation } from "../triage-outputs";

/** The newest value of each code, in the record's units. The record lists the newest first. */
export function newestValues(observations: readonly RecordedObservation[]): ReadonlyMap<string, number> {
  return new Map([...observations].reverse().map(({ code, value }) => [code, value]));
}
