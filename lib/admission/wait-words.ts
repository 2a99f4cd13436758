const MINUTE_S = 60;

/** A time to wait as a person says it, never less than it is: "20 seconds", "about 3 minutes"; null is "a few minutes". */
export function waitWords(ms: number | null): string {
  if (ms === null) return "a few minutes";
  const seconds = Math.max(5, Math.ceil(ms / 5_000) * 5);
  if (seconds <= MINUTE_S) return seconds === MINUTE_S ? "a minute" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / MINUTE_S);
  return minutes > 30 ? "more than half an hour" : `about ${minutes} minutes`;
}
