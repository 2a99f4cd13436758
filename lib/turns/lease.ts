/** How long a turn is believed alive after its process last said so, ms. */
export const LEASE_MS = 10_000;
/** How often a process says so, ms: a missed beat does not end a turn. */
export const LEASE_BEAT_MS = 3_000;

export function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}
