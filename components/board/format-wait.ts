const MINUTE_MS = 60_000;

/** A length of time as it is read at a glance: "0:45", "12 min", "3 h 05", "2 d 4 h". Seconds only where they count, below two minutes. */
export function formatWait(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 2) return `${minutes}:${String(Math.floor((ms % MINUTE_MS) / 1_000)).padStart(2, "0")}`;
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ${String(minutes % 60).padStart(2, "0")}`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** A target in whole units: "2 min", "4 h". */
export function formatTarget(ms: number): string {
  const minutes = ms / MINUTE_MS;
  return minutes < 60 ? `${minutes} min` : `${minutes / 60} h`;
}
