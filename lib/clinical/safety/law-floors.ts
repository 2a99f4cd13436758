/**
 * The share of the tuning cases whose level stays the same when they are told in another way, below which a change is a
 * step back. The laws that are not named here hold for every case.
 */
export const SAME_LEVEL = {
  letterCase: 0.99,
  greeting: 1,
  otherWords: 0.99,
  slip: 0.98,
  order: 0.97,
} as const;
